import type { GraphEdge, GraphView, GraphWords } from "../../core/graph/index.ts";
import type { OutcomeKind } from "../../core/model/index.ts";
import type { Terminal } from "../terminal.ts";
import { CARD, type Card } from "./cards.ts";
import { layoutGraph, type PlacedCard, type Route } from "./layout.ts";
import { legend } from "./legend.ts";
import { element, escapeXml, round, text } from "./marks.ts";
import { fit, widthOf } from "./measure.ts";
import { INK, KINDS } from "./palette.ts";
import { outcomeSign } from "./signs.ts";
import { edgeRemarks } from "./words.ts";

const MARGIN = 28;
const HEADER = 62;
const FONTS =
  "'PingFang SC','PingFang TC','Microsoft YaHei','Microsoft JhengHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";

/** The map as one SVG, to be looked at and to be printed on a sheet on its side. */
export function toSvg(
  view: GraphView,
  words: GraphWords,
  terminal: Pick<Terminal, "t" | "language">,
): string {
  const { t, language } = terminal;
  const { cards, routes, width, height } = layoutGraph(view);
  const routed = new Set(routes.map(({ edge }) => edge));
  const below = legend(view, words, t, Math.max(width, 720));
  const whole = {
    width: Math.max(width, 720) + 2 * MARGIN,
    height: height + HEADER + below.height + 3 * MARGIN,
  };
  const plain = routes.filter(({ edge }) => !edge.model);
  const model = routes.filter(({ edge }) => edge.model);
  const drawing = [
    ...[...plain, ...model].map(drawRoute),
    ...cards.map((card) => drawCard(card, view, words, t, routed)),
  ];
  const title = t("graph:heading", { title: view.title });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(whole.width)} ${round(whole.height)}" width="${round(whole.width)}" height="${round(whole.height)}" font-family="${FONTS}" fill="${INK.ink}" role="img" xml:lang="${language}">`,
    element("title", {}, escapeXml(title)),
    "<style>@page{size:A3 landscape;margin:10mm}@media print{svg{width:100%;height:auto}}text{font-variant-numeric:tabular-nums}</style>",
    element("rect", { width: "100%", height: "100%", fill: INK.paper }),
    text(MARGIN, MARGIN + 20, title, { "font-size": 22, "font-weight": 600 }),
    text(MARGIN, MARGIN + 42, t("graph:subheading", counts(view)), { "font-size": 12, fill: INK.muted }),
    element("g", { transform: `translate(${MARGIN} ${MARGIN + HEADER})` }, `\n${drawing.join("\n")}\n`),
    element("g", { transform: `translate(${MARGIN} ${round(MARGIN * 2 + HEADER + height)})` }, below.drawing),
    "</svg>",
    "",
  ].join("\n");
}

function counts({ scenes, outcomes, edges }: GraphView) {
  const responses = new Set(edges.filter(({ kind }) => kind !== "silence").map(({ key }) => key)).size;
  return { scenes: scenes.length, outcomes: outcomes.length, responses };
}

function drawRoute({ edge, points }: Route): string {
  const { colour, width, dash } = lineLook(edge);
  const [start, ...rest] = points;
  const end = points.at(-1);
  if (start === undefined || end === undefined) return "";
  let path = `M${round(start.x)} ${round(start.y)}`;
  let before = start;
  for (const point of rest) {
    const bend = Math.max(16, (point.x - before.x) / 2);
    path += ` C${round(before.x + bend)} ${round(before.y)} ${round(point.x - bend)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    before = point;
  }
  const head = `M${round(end.x - 7)} ${round(end.y - 4)} L${round(end.x)} ${round(end.y)} L${round(end.x - 7)} ${round(end.y + 4)}Z`;
  return (
    element("path", { d: path, fill: "none", stroke: colour, "stroke-width": width, ...dash }) +
    element("path", { d: head, fill: colour })
  );
}

function lineLook(edge: GraphEdge) {
  const dash: Readonly<Record<string, string>> = edge.kind === "silence" ? { "stroke-dasharray": "5 4" } : {};
  return edge.model ? { colour: INK.jade, width: 3.2, dash } : { colour: INK.edge, width: 1.3, dash };
}

function drawCard(
  card: PlacedCard,
  view: GraphView,
  words: GraphWords,
  t: Terminal["t"],
  routed: ReadonlySet<GraphEdge>,
): string {
  const { scene, title, rows, height } = card;
  const start = scene.id === view.start;
  const frame = element("rect", {
    width: CARD.width,
    height,
    rx: 8,
    fill: INK.card,
    stroke: scene.model ? INK.jade : INK.line,
    "stroke-width": scene.model ? 2.6 : 1.2,
  });
  const number = String(scene.number);
  const badge =
    element("circle", {
      cx: 20,
      cy: 20,
      r: 11,
      fill: start ? INK.seal : scene.model ? INK.jade : INK.muted,
    }) +
    text(20, 24, number, { "text-anchor": "middle", "font-size": 11, "font-weight": 600, fill: INK.card });
  const heading = title.map((line, index) =>
    text(38, 24.5 + index * CARD.lineHeight, line, { "font-size": CARD.title, "font-weight": 600 }),
  );
  const clock = words.scene(scene);
  const patience = text(CARD.width - CARD.pad, 24.5, clock, {
    "text-anchor": "end",
    "font-size": CARD.small,
    fill: INK.amber,
  });
  // The clock stands in the title's line; where both do not fit, a tint behind it keeps it legible.
  const veil =
    clock === ""
      ? ""
      : element("rect", {
          x: CARD.width - CARD.pad - widthOf(clock) * CARD.small - 4,
          y: 13,
          width: widthOf(clock) * CARD.small + 8,
          height: 16,
          rx: 4,
          fill: KINDS.mixed.tint,
        });
  const drawn = rows.map((edge, row) => drawRow(card, edge, row, view, words, t, routed.has(edge)));
  return element(
    "g",
    { transform: `translate(${round(card.x)} ${round(card.y)})` },
    [frame, badge, ...heading, veil, patience, ...drawn].join(""),
  );
}

function drawRow(
  card: Card,
  edge: GraphEdge,
  row: number,
  view: GraphView,
  { principles }: GraphWords,
  t: Terminal["t"],
  routed: boolean,
): string {
  const top = card.rowsFrom + row * CARD.row;
  const inner = CARD.width - 2 * CARD.pad;
  const back = edge.model
    ? element("rect", {
        x: 4,
        y: top,
        width: CARD.width - 8,
        height: CARD.row - 2,
        rx: 5,
        fill: INK.jadeTint,
      })
    : element("path", {
        d: `M${CARD.pad} ${top - 1}H${CARD.width - CARD.pad}`,
        stroke: INK.line,
        "stroke-width": 0.5,
      });
  const silent = edge.kind === "silence";
  const said = fit(silent ? t("graph:silence") : edge.words, inner / CARD.words);
  const line = text(CARD.pad, top + 13, said, {
    "font-size": CARD.words,
    ...(silent && { "font-style": "italic", fill: INK.muted }),
    ...(edge.model && { "font-weight": 600 }),
  });
  const goal = routed ? { drawing: "", width: 0 } : drawGoal(edge, view, t, top + 26);
  const remarks = fit(edgeRemarks(edge, principles, t).join(" · "), (inner - goal.width - 6) / CARD.small);
  const low = Object.values(edge.marks).some((mark) => mark < 0) || edge.critical !== null;
  const under = text(CARD.pad, top + 26, remarks, {
    "font-size": CARD.small,
    fill: low ? INK.seal : INK.muted,
  });
  return back + line + under + goal.drawing;
}

/** Where a row leads, in words at its right: an outcome, or a scene that no line reaches. */
function drawGoal(edge: GraphEdge, view: GraphView, t: Terminal["t"], y: number) {
  const outcome = view.outcomes.find(({ id }) => id === edge.to);
  const scene = view.scenes.find(({ id }) => id === edge.to);
  const words =
    outcome?.title ??
    (edge.to === edge.from
      ? t("graph:back-here")
      : t("graph:goes-to", { number: scene?.number ?? 0, title: scene?.title ?? edge.to }));
  const shown = fit(words, 11);
  const width = widthOf(shown) * CARD.small;
  const right = CARD.width - CARD.pad;
  const colour = outcome ? KINDS[outcome.kind].colour : edge.model ? INK.jade : INK.ink;
  const label = text(right, y, shown, {
    "text-anchor": "end",
    "font-size": CARD.small,
    "font-weight": 600,
    fill: colour,
  });
  const sign = outcome ? outcomeSign(outcome.kind satisfies OutcomeKind, right - width - 9, y - 3.5, 4) : "";
  return { drawing: sign + label, width: width + (outcome ? 16 : 4) };
}
