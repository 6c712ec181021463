/** One implementation in a race. */
export interface Contender {
  readonly name: string;
  /** Does the work once; returns how many units of it were done. */
  readonly run: () => number;
}

export interface Result {
  readonly name: string;
  /** Units a second, the median over the rounds. */
  readonly rate: number;
  /** How much faster than the yardstick: the median of the rounds' own ratios. */
  readonly ratio: number;
  /** Spread of the ratios, as a share of their median. */
  readonly noise: number;
}

const ROUNDS = 7;
const ROUND_MS = 250;

/**
 * Runs all contenders in every round, one after the other, so that a busy machine slows them alike.
 * What counts is the ratio within a round; absolute figures drift with the machine.
 */
export function race(contenders: readonly Contender[], yardstick: string): readonly Result[] {
  for (const contender of contenders) timed(contender);
  const rounds = Array.from({ length: ROUNDS }, () => contenders.map(timed));
  const base = contenders.findIndex(({ name }) => name === yardstick);
  return contenders.map(({ name }, index) => {
    const ratios = rounds.map((round) => (round[index] ?? 0) / (round[base] ?? 1));
    return {
      name,
      rate: median(rounds.map((round) => round[index] ?? 0)),
      ratio: median(ratios),
      noise: spread(ratios),
    };
  });
}

function timed({ run }: Contender): number {
  const started = performance.now();
  let units = 0;
  let elapsed = 0;
  do {
    units += run();
    elapsed = performance.now() - started;
  } while (elapsed < ROUND_MS);
  return (units / elapsed) * 1000;
}

export interface Timed<Value> {
  readonly value: Value;
  /**
   * Processor milliseconds, those of the compiler's and the garbage collector's threads included: on a
   * machine that others use too, the clock on the wall tells more about them.
   */
  readonly ms: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
}

export function processorTime<Value>(work: () => Value): Timed<Value> {
  const began = performance.now();
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  return { value, ms: (user + system) / 1000, wall: performance.now() - began };
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = ordered.length >> 1;
  const upper = ordered[middle] ?? Number.NaN;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Distance between the quartiles as a share of the median: what one should not read anything into. */
export function spread(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const at = (share: number) => ordered[Math.floor((ordered.length - 1) * share)] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / at(0.5);
}

/** A table with aligned columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("   "),
    )
    .join("\n");
}

export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function percent(share: number): string {
  return `±${Math.round(share * 50)}%`;
}
