import type { Answers } from "./answers.ts";
import { boundOf, type Bound } from "./bounds.ts";
import {
  choiceReading,
  decisionAgreement,
  type ChoiceReading,
  type DecisionAgreement,
} from "./choice-agreement.ts";
import { distinctReaders, type Copy } from "./distinct-readers.ts";
import type { SheetKind } from "./kinds.ts";
import { markAgreement, MIN_RATERS, type OptionAgreement } from "./mark-agreement.ts";
import type { PanelMaterial } from "./material.ts";

/** What a panel says of a scenario and its key. */
export interface PanelReport {
  readonly scenario: string;
  readonly version: number;
  readonly choices: readonly ChoiceReport[];
  /** Null when nobody has rated. */
  readonly marks: MarkReport | null;
  /** Sheets that are another one again, and count as none. */
  readonly copies: readonly Copy[];
  readonly draft: DraftVerdict;
}

export interface ChoiceReport {
  readonly kind: "options" | "situation";
  readonly roles: readonly Role[];
  readonly readings: readonly ChoiceReading[];
  readonly bound: Bound;
  readonly decisions: readonly DecisionAgreement[];
}

export interface MarkReport {
  readonly roles: readonly Role[];
  readonly raters: number;
  /** Sheets whose words have changed since; their ratings are left out. */
  readonly stale: number;
  readonly options: readonly OptionAgreement[];
}

/** Readers are known by role only. */
export interface Role {
  /** Empty where none was given. */
  readonly role: string;
  readonly readers: number;
}

/** Whether `marking: draft` may go. */
export type DraftVerdict =
  | "can-be-lifted"
  | "not-draft"
  | "no-raters"
  | "too-few-raters"
  | "marks-to-rewrite";

/** Sums all answers up. */
export function panelReport(material: PanelMaterial, all: readonly Answers[]): PanelReport {
  const { counted: answers, copies } = distinctReaders(all);
  const of = (kind: SheetKind) => answers.filter(({ sheet }) => sheet.id.kind === kind);
  const kinds = ["options", "situation"] as const;
  const choices = kinds.flatMap((kind): readonly ChoiceReport[] => {
    const own = of(kind);
    if (own.length === 0) return [];
    const readings = own.map((one) => choiceReading(material, one));
    const decisions = decisionAgreement(material, own);
    return [{ kind, roles: rolesOf(own), readings, bound: boundOf(kind, readings), decisions }];
  });
  const raters = of("marks");
  const marks: MarkReport | null =
    raters.length === 0
      ? null
      : {
          roles: rolesOf(raters),
          raters: raters.length,
          stale: raters.filter(({ sheet }) => sheet.stale).length,
          options: markAgreement(material, raters),
        };
  const { id, version } = material.scenario;
  return { scenario: id, version, choices, marks, copies, draft: draftVerdict(material, marks) };
}

/** Whether a limit that people set is broken: a bound missed, or a mark that raters do not share. */
export function findsFault({ choices, marks }: PanelReport): boolean {
  const missed = choices.some(({ bound }) => bound.held === false);
  return missed || (marks?.options.some(({ verdict }) => verdict === "rewrite") ?? false);
}

function draftVerdict({ scenario }: PanelMaterial, marks: MarkReport | null): DraftVerdict {
  if (scenario.marking !== "draft") return "not-draft";
  if (marks === null) return "no-raters";
  if (marks.options.some(({ verdict }) => verdict === "rewrite")) return "marks-to-rewrite";
  const all = marks.options.length > 0 && marks.options.every(({ verdict }) => verdict === "confirm");
  return all && marks.raters >= MIN_RATERS ? "can-be-lifted" : "too-few-raters";
}

function rolesOf(answers: readonly Answers[]): readonly Role[] {
  const counts = new Map<string, Role>();
  for (const { role } of answers) {
    const key = role.toLowerCase();
    const known = counts.get(key) ?? { role, readers: 0 };
    counts.set(key, { ...known, readers: known.readers + 1 });
  }
  return [...counts.values()].sort((one, other) => other.readers - one.readers);
}
