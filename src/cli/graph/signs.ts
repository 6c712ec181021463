import type { OutcomeKind } from "../../core/model/index.ts";
import { element } from "./marks.ts";
import { KINDS } from "./palette.ts";

/** A circle, a triangle, a square: outcomes are told apart without any colour. */
export function outcomeSign(kind: OutcomeKind, x: number, y: number, size: number): string {
  const fill = KINDS[kind].colour;
  switch (kind) {
    case "best":
      return element("circle", { cx: x, cy: y, r: size, fill });
    case "mixed":
      return element("path", {
        d: `M${x} ${y - size * 1.1} L${x + size * 1.1} ${y + size * 0.8} L${x - size * 1.1} ${y + size * 0.8}Z`,
        fill,
      });
    case "bad":
      return element("rect", { x: x - size, y: y - size, width: size * 2, height: size * 2, fill });
  }
}
