import type { GraphEdge, GraphGate, GraphScene } from "./view.ts";

/** The words that a drawing puts beside the author's: given by whoever knows the reader's language. */
export interface GraphWords {
  /** Under a scene's title, such as its clock; empty for none. */
  readonly scene: (scene: GraphScene) => string;
  /** What an edge says: the response's words, what it marks, when it leads there. */
  readonly edge: (edge: GraphEdge) => readonly string[];
  readonly gate: (gate: GraphGate) => string;
  readonly kind: Readonly<Record<"best" | "mixed" | "bad", string>>;
  readonly model: string;
}

/** Cuts a text to a number of characters as people count them, so that no emoji is cut in two. */
export function truncate(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(flat);
  return characters.length <= length ? flat : `${characters.slice(0, Math.max(0, length - 1)).join("")}…`;
}

/** Marks as they are read aloud, without the principles: `+2 −1`; empty where there are none. */
export function signedMarks(marks: Readonly<Record<string, number>>): string {
  return Object.values(marks)
    .filter((mark) => mark !== 0)
    .map(signed)
    .join(" ");
}

/** A number with its sign, a real minus included. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}
