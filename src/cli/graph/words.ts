import {
  namedMarks,
  signed,
  truncate,
  type GraphEdge,
  type GraphWords,
  type ShortName,
} from "../../core/graph/index.ts";
import type { Condition } from "../../core/model/index.ts";
import type { Terminal } from "../terminal.ts";

/** Words of the response that a line of a diagram has room for. */
const EDGE_WORDS = 16;

/** A reader's words for a map. */
export function graphWords({ t }: Pick<Terminal, "t">, principles: readonly ShortName[]): GraphWords {
  return {
    scene: ({ time }) => (time === null ? "" : t("graph:patience", { seconds: time })),
    edge: (edge) => [
      truncate(edge.kind === "silence" ? t("graph:silence") : edge.words, EDGE_WORDS),
      edgeRemarks(edge, principles, t).join(" · "),
    ],
    gate: ({ scoreAtLeast, noCritical }) =>
      [
        ...(scoreAtLeast === null ? [] : [t("graph:gate.score", { score: scoreAtLeast })]),
        ...(noCritical ? [t("graph:gate.critical")] : []),
      ].join(t("graph:or")),
    kind: { best: t("graph:kind.best"), mixed: t("graph:kind.mixed"), bad: t("graph:kind.bad") },
    model: t("graph:model"),
    principles,
  };
}

/** Marks, critical error, mood and conditions of one way out, each a few characters. */
export function edgeRemarks(
  edge: GraphEdge,
  principles: readonly ShortName[],
  t: Terminal["t"],
): readonly string[] {
  const marks = namedMarks(edge.marks, principles);
  return [
    ...(marks === "" ? [] : [marks]),
    ...(edge.critical === null ? [] : [t("graph:critical")]),
    ...(edge.mood === 0 ? [] : [t("graph:mood", { change: signed(edge.mood) })]),
    ...(edge.once ? [t("graph:once")] : []),
    ...[edge.offered, edge.leads].flatMap((condition) => conditionWords(condition, t)),
  ];
}

function conditionWords(condition: Condition | null, t: Terminal["t"]): readonly string[] {
  if (condition === null) return [];
  const { knows, lacks, moodAtLeast, moodAtMost } = condition;
  return [
    ...knows.map((fact) => t("graph:knows", { fact })),
    ...lacks.map((fact) => t("graph:lacks", { fact })),
    ...(moodAtLeast === null ? [] : [t("graph:mood-at-least", { mood: moodAtLeast })]),
    ...(moodAtMost === null ? [] : [t("graph:mood-at-most", { mood: moodAtMost })]),
  ];
}
