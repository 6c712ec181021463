import type { GraphOutcome, GraphView, GraphWords, ShortName } from "../../core/graph/index.ts";
import type { Terminal } from "../terminal.ts";
import { element, text } from "./marks.ts";
import { fit, widthOf, wrap } from "./measure.ts";
import { INK, KINDS } from "./palette.ts";
import { outcomeSign } from "./signs.ts";

const BOX = { width: 250, height: 66, gap: 16 } as const;

/** The outcomes with their gates, and what the signs mean. */
export function legend(view: GraphView, words: GraphWords, t: Terminal["t"], width: number) {
  const perRow = Math.max(1, Math.floor((width + BOX.gap) / (BOX.width + BOX.gap)));
  const boxes = view.outcomes.map((outcome, index) => {
    const x = (index % perRow) * (BOX.width + BOX.gap);
    const y = 24 + Math.floor(index / perRow) * (BOX.height + BOX.gap);
    return element("g", { transform: `translate(${x} ${y})` }, drawOutcome(outcome, view, words, t));
  });
  const rows = Math.ceil(view.outcomes.length / perRow);
  const keysAt = 24 + rows * (BOX.height + BOX.gap) + 18;
  const principles = drawPrinciples(words.principles, keysAt + ROW, width);
  return {
    drawing: [
      text(0, 10, t("graph:outcomes"), { "font-size": 14, "font-weight": 600 }),
      ...boxes,
      ...drawKeys(keysAt, t),
      ...principles,
    ].join("\n"),
    height: keysAt + principles.length * ROW + 12,
  };
}

function drawOutcome(outcome: GraphOutcome, view: GraphView, words: GraphWords, t: Terminal["t"]): string {
  const { colour, tint } = KINDS[outcome.kind];
  const ways = view.edges.filter(({ to }) => to === outcome.id).length;
  const gate = view.gates.find(({ from }) => from === outcome.id);
  const otherwise = view.outcomes.find(({ id }) => id === gate?.to);
  const remark =
    gate === undefined
      ? t("graph:ways", { count: ways })
      : t("graph:gated", { gate: words.gate(gate), otherwise: otherwise?.title ?? gate.to });
  return [
    element("rect", {
      width: BOX.width,
      height: BOX.height,
      rx: 8,
      fill: tint,
      stroke: colour,
      "stroke-width": outcome.model ? 2.6 : 1.2,
    }),
    outcomeSign(outcome.kind, 18, 20, 6),
    text(34, 24.5, fit(`${words.kind[outcome.kind]} · ${outcome.title}`, (BOX.width - 44) / 13), {
      "font-size": 13,
      "font-weight": 600,
    }),
    ...wrap(remark, (BOX.width - 24) / 10, 2).map((line, index) =>
      text(12, 43 + index * 14, line, { "font-size": 10, fill: INK.ink }),
    ),
  ].join("");
}

const ROW = 18;
const SMALL = 11;

/** What the short names beside the marks stand for, as many on a line as fit. */
function drawPrinciples(principles: readonly ShortName[], y: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const { short, name } of principles) {
    const entry = `${short} = ${name}`;
    const longer = [lines.at(-1) ?? "", entry].filter((part) => part !== "").join("　");
    if (lines.length > 0 && widthOf(longer) * SMALL <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.map((line, index) => text(0, y + index * ROW, line, { "font-size": SMALL }));
}

function drawKeys(y: number, t: Terminal["t"]): readonly string[] {
  const line = (x: number, look: Readonly<Record<string, string | number>>) =>
    element("path", { d: `M${x} ${y - 4}h34`, fill: "none", ...look });
  const label = (x: number, key: string) => text(x, y, t(key), { "font-size": 11 });
  return [
    line(0, { stroke: INK.jade, "stroke-width": 3.2 }),
    label(42, "graph:legend.model"),
    line(190, { stroke: INK.edge, "stroke-width": 1.3 }),
    label(232, "graph:legend.other"),
    line(380, { stroke: INK.edge, "stroke-width": 1.3, "stroke-dasharray": "5 4" }),
    label(422, "graph:legend.silence"),
    label(570, "graph:legend.number"),
  ];
}
