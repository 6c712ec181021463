import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../../../src/ui/face/people/index.ts";
import { shiftAcross } from "../../../../src/ui/face/shift.ts";

describe("shiftAcross", () => {
  it("moves the middle the whole way and leaves the edges where they are", () => {
    expect(shiftAcross("M0 60L80 120L-80 120Z", 10, 4, 80)).toBe("M10 64L80 120L-80 120Z");
  });

  it("moves less the further out a point lies, the same on both sides", () => {
    expect(shiftAcross("M40 0L-40 0", 8, 0, 80)).toBe("M46 0L-34 0");
  });

  it("moves where an arc ends, not how wide it swings", () => {
    expect(shiftAcross("M80 0A12 13 0 0 1 0 20", 5, 0, 80)).toBe("M80 0A12 13 0 0 1 5 20");
  });

  it("leaves everything as it is while the head looks straight ahead", () => {
    const drawn = "M-3.25 1.125C0 0 1 1 2 2";
    expect(shiftAcross(drawn, 0, 0, 80)).toBe(drawn);
  });

  it("knows every command that anybody's hair is drawn with", () => {
    for (const [portrait, { hairFront, fringe }] of Object.entries(PEOPLE)) {
      for (const d of [fringe, ...hairFront.map((layer) => layer.d)]) {
        expect(d, portrait).not.toMatch(/[^MLCSQTAZ\d\s.,-]/);
      }
    }
  });
});
