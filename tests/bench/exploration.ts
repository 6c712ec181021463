import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure, median, percent, spread, table } from "./measure.ts";

const SIZES = [20, 200, 2_000];
const ROUNDS = 5;

export interface Exploration {
  readonly situations: number;
  /** Milliseconds of the first run in a new process, and of the fastest of five after it. */
  readonly cold: number;
  readonly warm: number;
}

/** Each round is a process of its own: an author's first check is a cold one. */
export function benchExploration(): string {
  const rows = SIZES.map((decisions) => {
    const rounds = Array.from({ length: ROUNDS }, () => exploreOnce(decisions));
    const cold = rounds.map((round) => round.cold);
    const { situations } = rounds[0] ?? { situations: 0 };
    return [
      decisions.toLocaleString("en"),
      situations === 0 ? "over the bound" : situations.toLocaleString("en"),
      figure(median(cold)),
      figure(median(rounds.map((round) => round.warm))),
      percent(spread(cold)),
    ];
  });
  return table([["decisions", "situations", "cold ms", "warm ms", "noise"], ...rows]);
}

function exploreOnce(decisions: number): Exploration {
  const script = fileURLToPath(new URL("explore-once.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--import", "tsx", script, String(decisions)], {
    encoding: "utf8",
  });
  return JSON.parse(output);
}
