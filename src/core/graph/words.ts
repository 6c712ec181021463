import type { ShortName } from "./short-names.ts";
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
  /** What the short names of principles beside the marks stand for. */
  readonly principles: readonly ShortName[];
}

/** Cuts a text to a number of characters as people count them, so that no emoji is cut in two. */
export function truncate(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(flat);
  return characters.length <= length ? flat : `${characters.slice(0, Math.max(0, length - 1)).join("")}…`;
}

/** Marks with the principle that each is given on, in the order of the names: `R+2 H−1`. */
export function namedMarks(
  marks: Readonly<Record<string, number>>,
  principles: readonly ShortName[],
): string {
  const named = principles.map(({ id, short }) => [short, marks[id] ?? 0] as const);
  const unknown = Object.entries(marks).filter(([id]) => principles.every((each) => each.id !== id));
  return [...named, ...unknown]
    .filter(([, mark]) => mark !== 0)
    .map(([name, mark]) => `${name}${signed(mark)}`)
    .join(" ");
}

/** A number with its sign, a real minus included. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}
