import { printedBy } from "./in-process.ts";
import { figure, median, percent, spread, table } from "./measure.ts";
import type { FactsMatter } from "./story.ts";

/** A story to analyse, and how. */
export interface AnalysisOrder {
  readonly decisions: number;
  readonly facts: FactsMatter;
  /** Whether the bound on situations is lifted, which nobody but a benchmark does. */
  readonly lifted: boolean;
  /** Whether full tables are computed too. */
  readonly tables: boolean;
  /** Runs after the first. */
  readonly repeats: number;
}

/** Processor milliseconds. */
export interface AnalysisFigures {
  /** Null where they are over the bound. */
  readonly situations: number | null;
  readonly choices: number | null;
  readonly cold: number;
  /** The same by the clock, without the threads beside. */
  readonly wall: number;
  readonly warm: number;
  readonly tables: { readonly cold: number; readonly warm: number } | null;
  readonly luck: { readonly ms: number; readonly sampled: boolean } | null;
  /** Everything that `analyse` says but the judgement of words. */
  readonly whole: number | null;
}

const EVERYWHERE = { facts: "everywhere", lifted: false, tables: true, repeats: 5 } as const;
const IN_PARTS = { facts: "in-parts", lifted: false, tables: false, repeats: 3 } as const;

/**
 * The published shape first, against the tables that it was published for: on these stories they take
 * what was published (59 ms cold, 16 warm for 200 decisions), so the stories are as hard. Below, the
 * same with facts that matter for a while, where the tables would be mostly empty.
 */
const ORDERS: readonly AnalysisOrder[] = [
  { ...EVERYWHERE, decisions: 20 },
  { ...EVERYWHERE, decisions: 200 },
  { ...EVERYWHERE, decisions: 2_000, lifted: true, repeats: 1 },
  { ...EVERYWHERE, decisions: 20_000, tables: false, repeats: 1 },
  { ...IN_PARTS, decisions: 200 },
  { ...IN_PARTS, decisions: 2_000 },
  { ...IN_PARTS, decisions: 20_000 },
];
const ROUNDS = 5;

export function benchAnalysis(): string {
  const rows = ORDERS.map((order) => {
    const rounds = Array.from({ length: order.decisions > 200 ? 2 : ROUNDS }, () => measured(order));
    const [first] = rounds;
    if (first === undefined) return [];
    const { situations, choices, luck, tables } = first;
    const cold = rounds.map((round) => round.cold);
    const of = (value: (round: AnalysisFigures) => number | null | undefined) =>
      figure(median(rounds.map((round) => value(round) ?? Number.NaN)));
    return [
      `${order.decisions.toLocaleString("en")} ${order.facts}${order.lifted ? " *" : ""}`,
      situations?.toLocaleString("en") ?? "over the bound",
      of((round) => round.cold),
      of((round) => round.wall),
      of((round) => round.warm),
      percent(spread(cold)),
      tables === null ? "–" : of((round) => round.tables?.cold),
      tables === null ? "–" : of((round) => round.tables?.warm),
      choices === null ? "–" : of((round) => (round.warm * 1e6) / choices),
      luck === null ? "–" : `${of((round) => round.luck?.ms)}${luck.sampled ? " drawn" : ""}`,
      first.whole === null ? "–" : of((round) => round.whole),
    ];
  });
  const head = [
    "decisions, facts",
    "situations",
    "cold ms",
    "(wall)",
    "warm ms",
    "noise",
    "tables cold",
    "warm",
    "ns a choice",
    "luck ms",
    "analyse ms",
  ];
  return table([head, ...rows]);
}

function measured(order: AnalysisOrder): AnalysisFigures {
  return JSON.parse(printedBy(new URL("analysis-once.ts", import.meta.url), JSON.stringify(order)));
}
