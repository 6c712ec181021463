import type { Answers } from "./answers.ts";

/** A sheet that says what another one says, and counts as none. */
export interface Copy {
  readonly file: string;
  readonly reader: string;
  /** The sheet that counts in its stead. */
  readonly of: { readonly file: string; readonly reader: string };
  /** Nothing tells the two apart; or so many marks are the same that two people did not give them. */
  readonly why: "unmarked" | "too-alike";
}

export interface DistinctReaders {
  readonly counted: readonly Answers[];
  readonly copies: readonly Copy[];
}

/** Two people who think alike differ somewhere in this many options, each with a mark a principle. */
const MOST_ALIKE_OPTIONS = 20;

/**
 * Leaves out what is one reader's answers again, under whatever file name: five copies are no panel.
 * The same answers to the same sheet count twice only if something says that there were two people,
 * a number or a role; the same marks on very many options never do.
 */
export function distinctReaders(answers: readonly Answers[]): DistinctReaders {
  const counted: Answers[] = [];
  const copies: Copy[] = [];
  for (const one of answers) {
    const found = counted.flatMap((other) => {
      const why = alike(one, other);
      return why === null ? [] : [{ other, why }];
    })[0];
    if (found === undefined) counted.push(one);
    else {
      const { file, reader } = found.other;
      copies.push({ file: one.file, reader: one.reader, of: { file, reader }, why: found.why });
    }
  }
  return { counted, copies };
}

function alike(one: Answers, other: Answers): Copy["why"] | null {
  if (one.sheet.id.kind !== other.sheet.id.kind || !sameAnswers(one, other)) return null;
  const sameSheet = one.sheet.id.seed === other.sheet.id.seed && one.sheet.id.scope === other.sheet.id.scope;
  if (sameSheet && !toldApart(one, other)) return "unmarked";
  return one.ratings.size >= MOST_ALIKE_OPTIONS ? "too-alike" : null;
}

function sameAnswers(one: Answers, other: Answers): boolean {
  return (
    one.picks.size === other.picks.size &&
    one.ratings.size === other.ratings.size &&
    [...one.picks].every(([number, key]) => other.picks.get(number) === key) &&
    [...one.ratings].every(([key, marks]) => sameMarks(marks, other.ratings.get(key)))
  );
}

type Marks = ReturnType<Answers["ratings"]["get"]>;

function sameMarks(one: NonNullable<Marks>, other: Marks): boolean {
  return other !== undefined && Object.entries(one).every(([id, mark]) => other[id] === mark);
}

function toldApart(one: Answers, other: Answers): boolean {
  const differ = (left: string, right: string) =>
    left !== "" && right !== "" && left.toLowerCase() !== right.toLowerCase();
  return differ(one.reader, other.reader) || differ(one.role, other.role);
}
