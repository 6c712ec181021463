import type { OutcomeKind } from "../../core/model/index.ts";

/** Paper, ink, one seal red, one jade: the light look of the product, for printing. */
export const INK = {
  paper: "#fbf8f1",
  card: "#ffffff",
  ink: "#2b2824",
  muted: "#6a645b",
  line: "#b9b1a4",
  edge: "#8b847a",
  jade: "#2f6b58",
  jadeTint: "#e8f1ec",
  seal: "#a63a2b",
  amber: "#855508",
} as const;

interface Look {
  readonly colour: string;
  readonly tint: string;
}

/** Each kind has a sign of its own beside its colour (see `sign` in `svg.ts`). */
export const KINDS: Readonly<Record<OutcomeKind, Look>> = {
  best: { colour: INK.jade, tint: "#e3efe9" },
  mixed: { colour: INK.amber, tint: "#f6ecd6" },
  bad: { colour: INK.seal, tint: "#f6e1dc" },
};
