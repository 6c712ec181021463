import { Graph, layout as dagreLayout } from "@dagrejs/dagre";
import type { GraphEdge, GraphView } from "../../core/graph/index.ts";
import { CARD, cardsOf, rowMiddle, type Card } from "./cards.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCard extends Card {
  readonly band: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** The height at which the band has room for a line under its top lane. */
  readonly corridor: number;
  /** Where the band begins. */
  readonly top: number;
}

/** An edge drawn as a line; the others are told in their row by number or outcome. */
export interface Route {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly cards: readonly PlacedCard[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
}

const GAP = { rank: 64, card: 22, lane: 30, band: 44 } as const;
/** A sheet of A4 or A3 on its side. */
const LANDSCAPE = Math.SQRT2;
/** Header, legend and outcomes take about this much above and below. */
const AROUND = 220;

/**
 * Lays the story out from left to right. Dagre says which scenes stand one after another and in what
 * order they stand side by side; then the model path gets a lane of its own at the top, so that it
 * reads as one line. A story is a long chain, which on one line would be unreadable in print, so it
 * is broken like a text: into as many bands as make the drawing fit a sheet on its side. An edge
 * that would cross bands or lead back is told by its scene's number instead.
 */
export function layoutGraph(view: GraphView): Layout {
  const cards = cardsOf(view);
  const columns = columnsOf(view, cards);
  const tries = Array.from({ length: Math.min(columns.length, 12) }, (_, index) =>
    arrange(columns, Math.ceil(columns.length / (index + 1))),
  );
  const misfit = ({ width, height }: Arranged) => Math.abs(Math.log(width / (height + AROUND) / LANDSCAPE));
  const best = tries.reduce((one, other) => (misfit(other) < misfit(one) ? other : one), arrange(columns, 1));
  return {
    cards: [...best.cards.values()],
    routes: view.edges.flatMap((edge) => routeOf(edge, best)),
    width: best.width,
    height: best.height,
  };
}

/** Scenes by rank, from left to right and from top to bottom. */
function columnsOf(view: GraphView, cards: ReadonlyMap<string, Card>): readonly (readonly Card[])[] {
  const graph = new Graph<object, { width: number; height: number; x?: number; y?: number }>({
    multigraph: true,
  });
  graph.setGraph({ rankdir: "LR", ranksep: GAP.rank, nodesep: GAP.card });
  for (const [id, { height }] of cards) graph.setNode(id, { width: CARD.width, height });
  for (const [index, edge] of view.edges.entries()) {
    if (!cards.has(edge.to) || edge.to === edge.from) continue;
    graph.setEdge(edge.from, edge.to, { weight: edge.model ? 6 : 1, minlen: 1 }, String(index));
  }
  dagreLayout(graph);
  const byColumn = new Map<number, { readonly card: Card; readonly y: number }[]>();
  for (const [id, card] of cards) {
    const { x = 0, y = 0 } = graph.node(id);
    const column = Math.round(x);
    byColumn.set(column, [...(byColumn.get(column) ?? []), { card, y }]);
  }
  return [...byColumn]
    .sort(([one], [other]) => one - other)
    .map(([, stack]) => stack.sort((one, other) => one.y - other.y).map(({ card }) => card));
}

interface Arranged {
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly width: number;
  readonly height: number;
}

/** Breaks the columns into bands of so many, the model path's cards in each band's top lane. */
function arrange(columns: readonly (readonly Card[])[], each: number): Arranged {
  const cards = new Map<string, PlacedCard>();
  let top = 0;
  for (let first = 0, band = 0; first < columns.length; first += each, band++) {
    const stacks = columns.slice(first, first + each);
    const lane = Math.max(
      0,
      ...stacks
        .flat()
        .filter(isModel)
        .map(({ height }) => height),
    );
    const second = top + lane + (lane > 0 ? GAP.lane : 0);
    let bottom = top + lane;
    for (const [column, stack] of stacks.entries()) {
      const x = column * (CARD.width + GAP.rank);
      const upper = stack.find(isModel);
      let y = second;
      for (const card of stack) {
        const place = { band, column, x, top, corridor: second - GAP.lane / 2 };
        cards.set(card.scene.id, { ...card, ...place, y: card === upper ? top : y });
        if (card !== upper) y += card.height + GAP.card;
      }
      bottom = Math.max(bottom, y - (y > second ? GAP.card : 0), top + lane);
    }
    top = bottom + GAP.band;
  }
  const wide = Math.min(each, columns.length);
  return { cards, width: wide * (CARD.width + GAP.rank) - GAP.rank, height: Math.max(1, top - GAP.band) };
}

function isModel(card: Card): boolean {
  return card.scene.model;
}

/** A line within a band and to the right; past a column in between it runs where no card stands. */
function routeOf(edge: GraphEdge, { cards }: Arranged): readonly Route[] {
  const from = cards.get(edge.from);
  const to = cards.get(edge.to);
  if (!from || !to || from.band !== to.band || to.column <= from.column) return [];
  const between: Point[] = [];
  for (let column = from.column + 1; column < to.column; column++) {
    const inColumn = [...cards.values()].filter((card) => card.band === from.band && card.column === column);
    const taken = inColumn.some((card) => card.y < card.corridor);
    const y = taken ? from.corridor : from.top + 20;
    const x = column * (CARD.width + GAP.rank);
    between.push({ x, y }, { x: x + CARD.width, y });
  }
  const start = { x: from.x + CARD.width, y: from.y + rowMiddle(from, from.rows.indexOf(edge)) };
  return [{ edge, points: [start, ...between, { x: to.x, y: to.y + 20 }] }];
}
