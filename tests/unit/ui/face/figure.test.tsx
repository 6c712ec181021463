import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { REST, type Pose } from "../../../../src/ui/face/parameters.ts";
import { Figure } from "../../../../src/ui/face/parts/figure.tsx";
import { PEOPLE } from "../../../../src/ui/face/people/index.ts";
import type { Person } from "../../../../src/ui/face/person.ts";

/** Someone who holds their head straight, with one lock of hair over the middle of the brow. */
const PERSON: Person = {
  ...PEOPLE["woman-30-bob"],
  bearing: { turn: 0, tilt: 0 },
  hairFront: [{ d: "M0 70L0 100", fill: "#abcdef" }],
};

function drawn(pose: Pose): string {
  const figure = <Figure face={{ ...REST, ...pose }} person={PERSON} id="x" onPhone />;
  return renderToStaticMarkup(<svg>{figure}</svg>);
}

/** Where the lock begins. */
function lock(drawing: string): { readonly x: number; readonly y: number } {
  const [, x, y] = /d="M(-?[\d.]+) (-?[\d.]+)L[^"]*" fill="#abcdef"/.exec(drawing) ?? [];
  return { x: Number(x), y: Number(y) };
}

describe("Figure", () => {
  it("turns the hair with the face, and to the same side", () => {
    expect(lock(drawn({}))).toEqual({ x: 0, y: 70 });
    expect(lock(drawn({ headTurn: 1 })).x).toBeGreaterThan(4);
    expect(lock(drawn({ headTurn: -1 })).x).toBeLessThan(-4);
  });

  it("lowers the hair over the brow as the chin drops", () => {
    expect(lock(drawn({ headDrop: 1 })).y).toBeGreaterThan(72);
    expect(lock(drawn({ headDrop: -1 })).y).toBeLessThan(68);
  });

  it("holds the telephone away when drawing back, and lifts the arm with the shoulders", () => {
    const arm = (pose: Pose) =>
      /translate\(3 (?<lift>-?[\d.]+)\) scale\(-1 1\) rotate\((?<swing>-?[\d.]+) /.exec(drawn(pose))?.groups;
    expect(Number(arm({ lean: -1 })?.["swing"])).toBeGreaterThan(2);
    expect(Number(arm({ lean: 1 })?.["swing"])).toBeLessThan(0);
    expect(Number(arm({ shoulders: 1 })?.["lift"])).toBeLessThan(0);
  });
});
