/** What a limit can be set to. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

const between = (minimum: number, maximum: number): Bounds => ({ minimum, maximum, whole: false });
const count = (minimum: number, maximum = 100_000): Bounds => ({ minimum, maximum, whole: true });

const SHARE = between(0, 100);
const TIMES = between(0, 100);

/** By the limit's name, which means the same in every rule, or by rule and name where it does not. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  alwaysAbovePercent: SHARE,
  anyPercent: SHARE,
  assessmentPercent: SHARE,
  below: SHARE,
  customerPercent: SHARE,
  errorAbovePercent: SHARE,
  errorPercent: SHARE,
  firstPercent: SHARE,
  leastPercent: SHARE,
  luckPercent: SHARE,
  marginPoints: SHARE,
  neverBelowPercent: SHARE,
  percent: SHARE,
  pointsUnder: between(0, 75),
  strategyPercent: SHARE,
  tablePercent: between(0, 500),
  warnAbovePercent: SHARE,
  warnPercent: SHARE,
  // A share of more than the whole is what this rule is about.
  "principle-surplus.notePercent": between(100, 1000),
  "principle-surplus.warnPercent": between(100, 1000),

  atLeast: TIMES,
  atMost: TIMES,
  bestAtLeast: TIMES,
  bestAtMost: TIMES,
  ratio: between(1, 100),
  rho: between(0, 1),
  strategyTimesLuck: TIMES,

  charactersPerMinute: between(1, 2000),
  wordsPerMinute: between(1, 2000),
  roundTo: count(1, 60),
  seconds: between(0, 600),
  secondsPerResponse: between(0, 600),
  months: count(1, 1200),

  characters: count(0),
  lineCharacters: count(0),
  lineWords: count(0),
  maxCharacters: count(1),
  maxWords: count(1),
  minCharacters: count(0),
  minWords: count(0),
  words: count(0),
  longestTerm: count(0),

  decisions: count(0),
  entries: count(2),
  fewest: count(0),
  least: count(0),
  listed: count(1),
  margin: count(0),
  marks: count(1),
  minCount: count(0),
  minDecisions: count(0),
  minDecisionsForNever: count(0),
  minNotes: count(0),
  minResponses: count(2),
  most: count(0),
  spread: count(0),
  steps: count(1),
  times: count(0),
  usualFrom: count(1),
  usualTo: count(1),
  waitBelow: count(0),

  depth: count(1),
  paths: count(1, 1_000_000_000_000),
  scenarios: count(1),
  scenes: count(1),
};

/** Null for a limit that nobody has thought about; a test keeps it from happening. */
export function boundsOf(code: string, name: string): Bounds | null {
  return BOUNDS[`${code}.${name}`] ?? BOUNDS[name] ?? null;
}

/** Pairs of limits of one rule of which the first must not be above the second. */
export const ORDERED: readonly (readonly [lower: string, upper: string])[] = [
  ["fewest", "most"],
  ["fewest", "usualFrom"],
  ["usualFrom", "usualTo"],
  ["usualTo", "most"],
  ["atLeast", "atMost"],
  ["bestAtLeast", "bestAtMost"],
  ["minCharacters", "maxCharacters"],
  ["minWords", "maxWords"],
  ["neverBelowPercent", "alwaysAbovePercent"],
  ["notePercent", "warnPercent"],
  ["warnPercent", "errorPercent"],
  ["warnAbovePercent", "errorAbovePercent"],
];
