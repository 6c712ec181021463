import { printedBy } from "./in-process.ts";
import { figure, table } from "./measure.ts";

/** Processor milliseconds. */
export interface RuleFigures {
  readonly situations: number;
  readonly choices: number;
  /** Compiling, exploring and analysing, words of three languages included. */
  readonly analysing: number;
  readonly rules: readonly { readonly code: string; readonly ms: number; readonly findings: number }[];
}

const SIZES = [2_000, 20_000] as const;
const SHOWN = 12;
/** Milliseconds in the longest story from which on a rule's growth is looked at. */
const NOTICED = 100;

/**
 * All quality rules on stories far longer than any file may be: none may take longer for a choice the
 * more choices there are. Takes some minutes.
 */
export function benchRules(): string {
  const measured = SIZES.map((decisions): RuleFigures =>
    JSON.parse(printedBy(new URL("rules-once.ts", import.meta.url), String(decisions))),
  );
  const last = measured.at(-1);
  const bySlowness = [...(last?.rules ?? [])].sort((one, other) => other.ms - one.ms);
  const slowest = bySlowness.slice(0, SHOWN);
  const msOf = (code: string) => (figures: RuleFigures) =>
    figures.rules.find((rule) => rule.code === code)?.ms ?? 0;
  // Of rules that take no time at all, the growth is the clock's.
  const growthOf = (code: string) => msOf(code)(measured.at(-1)!) / msOf(code)(measured.at(-2)!);
  const [steepest] = bySlowness
    .filter(({ ms }) => ms >= NOTICED)
    .sort((one, other) => growthOf(other.code) - growthOf(one.code));
  const rowOf = (name: string, msOf: (figures: RuleFigures) => number) => {
    const times = measured.map(msOf);
    const each = measured.map(({ choices }, index) => ((times[index] ?? 0) * 1e6) / choices);
    const growth = (each.at(-1) ?? Number.NaN) / (each.at(-2) ?? Number.NaN);
    return [name, ...times.map(figure), ...each.map((ns) => `${figure(ns)} ns`), `${figure(growth)} ×`];
  };
  return table([
    ["", ...SIZES.map(String), ...SIZES.map(() => "a choice"), "growth"],
    ["choices", ...measured.map(({ choices }) => choices.toLocaleString("en")), ...SIZES.map(() => ""), ""],
    rowOf("analysis", ({ analysing }) => analysing),
    rowOf("all rules", ({ rules }) => rules.reduce((sum, { ms }) => sum + ms, 0)),
    ...slowest.map(({ code }) => rowOf(code, msOf(code))),
    ...(steepest ? [rowOf(`steepest: ${steepest.code}`, msOf(steepest.code))] : []),
  ]);
}
