import type { GraphEdge, GraphScene, GraphView } from "../../core/graph/index.ts";
import { wrap } from "./measure.ts";

/** Sizes in px at 96 dpi; at 1:1 the smallest text is 9 px. */
export const CARD = {
  width: 232,
  pad: 10,
  title: 13,
  lineHeight: 18,
  row: 33,
  words: 11,
  small: 9.5,
} as const;

/** A scene as a card: its title, then one row for every way out of every response. */
export interface Card {
  readonly scene: GraphScene;
  readonly title: readonly string[];
  readonly rows: readonly GraphEdge[];
  readonly height: number;
  /** Where the rows begin, from the top of the card. */
  readonly rowsFrom: number;
}

export function cardsOf(view: GraphView): ReadonlyMap<string, Card> {
  const inner = (CARD.width - 2 * CARD.pad - 26) / CARD.title;
  return new Map(
    view.scenes.map((scene) => {
      const title = wrap(scene.title, inner, 2);
      const rows = view.edges.filter(({ from }) => from === scene.id);
      const rowsFrom = CARD.pad + title.length * CARD.lineHeight + 4;
      return [scene.id, { scene, title, rows, rowsFrom, height: rowsFrom + rows.length * CARD.row + 4 }];
    }),
  );
}

/** The height at which a row's edge leaves its card. */
export function rowMiddle(card: Card, row: number): number {
  return card.rowsFrom + row * CARD.row + CARD.row / 2 - 1;
}
