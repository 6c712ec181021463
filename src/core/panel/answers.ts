import type { ResponseKey } from "../model/index.ts";
import type { OpenedSheet } from "./open-sheet.ts";

/** One reader's answers to one sheet. Whoever it was, only the role is kept. */
export interface Answers {
  readonly sheet: OpenedSheet;
  /** The table that they stood in. */
  readonly file: string;
  /** The number that tells readers apart; empty where none was given. */
  readonly reader: string;
  /** Empty where none was given. */
  readonly role: string;
  /** Chosen responses by printed number, on sheets that ask for a choice. */
  readonly picks: ReadonlyMap<number, ResponseKey>;
  /** Marks by response and principle, on sheets that ask for marks. */
  readonly ratings: ReadonlyMap<ResponseKey, Readonly<Record<string, number>>>;
}

export type AnswerProblemCode =
  | "no-heading"
  | "missing-column"
  | "nothing-filled"
  | "no-sheet"
  | "unknown-sheet"
  | "other-scenario"
  | "other-layout"
  | "unknown-decision"
  | "unknown-label"
  | "unknown-mark"
  | "answered-twice";

/** Something in a filled sheet that cannot be read. */
export interface AnswerProblem {
  readonly code: AnswerProblemCode;
  readonly file: string;
  readonly line: number;
  /** What was found there, for the message. */
  readonly found: string;
}

export interface AnswersRead {
  readonly answers: readonly Answers[];
  readonly problems: readonly AnswerProblem[];
}
