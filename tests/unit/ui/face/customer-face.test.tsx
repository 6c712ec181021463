import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EMOTIONS, PLACES, PORTRAITS } from "../../../../src/core/model/closed-lists.ts";
import { CustomerFace } from "../../../../src/ui/face/index.ts";

describe("CustomerFace", () => {
  it("draws everyone in every emotion without a broken number", () => {
    for (const portrait of PORTRAITS) {
      for (const emotion of EMOTIONS) {
        const drawing = renderToStaticMarkup(
          <CustomerFace portrait={portrait} emotion={emotion} mood={2} channel="phone" label="" />,
        );
        expect(drawing, `${portrait} ${emotion}`).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it("draws a room of its own for each place", () => {
    const drawings = PLACES.map((place) =>
      renderToStaticMarkup(
        <CustomerFace portrait="woman-30-bob" emotion="calm" mood={3} place={place} label="" />,
      ),
    );
    expect(new Set(drawings).size).toBe(PLACES.length);
  });

  it("is a picture with the caller's words, or decoration without any", () => {
    const face = { portrait: "man-60-grey", emotion: "hurt", mood: 1 } as const;
    const spoken = renderToStaticMarkup(<CustomerFace {...face} label="客户：受伤" />);
    expect(spoken).toContain('role="img"');
    expect(spoken).toContain('aria-label="客户：受伤"');
    const silent = renderToStaticMarkup(<CustomerFace {...face} label="" />);
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toContain("role=");
  });

  it("holds nothing that a strict content-security policy would refuse", () => {
    const drawing = renderToStaticMarkup(
      <CustomerFace
        portrait="woman-65-curls"
        emotion="warm"
        mood={5}
        channel="phone"
        place="ward-at-night"
        label=""
      />,
    );
    expect(drawing).not.toMatch(/<style|style=|href=|https?:/);
  });

  it("gives two customers on one page clip paths of their own", () => {
    const drawing = renderToStaticMarkup(
      <>
        <CustomerFace portrait="man-25-glasses" emotion="calm" mood={3} label="" />
        <CustomerFace portrait="man-25-glasses" emotion="calm" mood={3} label="" />
      </>,
    );
    const ids = [...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
