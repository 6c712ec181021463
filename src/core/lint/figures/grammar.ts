import type { Figure, FigureKind, SpanUnit } from "./figure.ts";

/** What a pattern's named groups hold, where they took part. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * How a language writes figures. The pattern's groups mean the same in every language: `skip` is no
 * figure; `weekday`; `sum` or `amount` of money; `half` a unit; `halves` of `halvesUnit` and a half
 * more (`halfMore` where the half comes after the unit); `from` and `to` of `rangeUnit`; `many` of
 * `unit`. What fits nothing else is a bare number. Times of day are the language's own.
 */
export interface Grammar {
  readonly pattern: RegExp;
  readonly units: readonly (readonly [RegExp, SpanUnit])[];
  /** Minutes after midnight; null where the groups tell no time of day. */
  clockOf(groups: Groups): number | null;
  /** From Monday on, 1–7. */
  weekdayOf(written: string): number;
  /** What a number means; two where "two or three" is written as one. */
  numbersOf(written: string): readonly number[];
}

/** Every figure of a text, in reading order. */
export function readWith(grammar: Grammar, text: string): readonly Figure[] {
  return [...text.matchAll(grammar.pattern)].flatMap(({ 0: written, groups = {} }) => {
    const digits = /\d/.test(written);
    return figuresIn(written, groups, grammar).map((figure) => ({ ...figure, digits, text: written }));
  });
}

type Meaning = Pick<Figure, "kind" | "value" | "unit">;

function figuresIn(written: string, groups: Groups, grammar: Grammar): readonly Meaning[] {
  const number = (words: string) => grammar.numbersOf(words)[0] ?? 0;
  const unitOf = (words: string) => grammar.units.find(([signs]) => signs.test(words))?.[1] ?? null;
  const one = (kind: FigureKind, value: number, unit: SpanUnit | null = null): Meaning[] => [
    { kind, value, unit },
  ];
  if (groups["skip"] !== undefined) return [];
  if (groups["weekday"] !== undefined) return one("weekday", grammar.weekdayOf(groups["weekday"]));
  const clock = grammar.clockOf(groups);
  if (clock !== null) return one("clock", clock);
  const sum = groups["sum"] ?? groups["amount"];
  if (sum !== undefined) return one("price", number(sum));
  const { half, quarters, halves, halfMore, from, to, many } = groups;
  if (half !== undefined) return one("span", 0.5, unitOf(half));
  if (quarters !== undefined) return one("span", number(quarters) * 15, "minute");
  const whole = halves ?? halfMore;
  if (whole !== undefined) {
    const unit = unitOf(groups["halvesUnit"] ?? groups["halfMoreUnit"] ?? "");
    return one("span", number(whole) + 0.5, unit);
  }
  if (from !== undefined && to !== undefined) {
    const unit = unitOf(groups["rangeUnit"] ?? "");
    return [...one("span", number(from), unit), ...one("span", number(to), unit)];
  }
  if (many === undefined) return grammar.numbersOf(written).flatMap((value) => one("number", value));
  const unit = unitOf(groups["unit"] ?? "");
  return grammar.numbersOf(many).flatMap((value) => one("span", value, unit));
}
