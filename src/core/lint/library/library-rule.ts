import type { DiagnosticCode, DiagnosticData } from "../../diagnostics/index.ts";
import type { InLanguages, Path, RubricDocument, ScenarioDocument } from "../../language/index.ts";
import type { Finding, Limits } from "../rule.ts";

/** The scenarios of one folder, in the order of their files, and the rubric that they share. */
export interface LibrarySubject {
  readonly entries: readonly InLanguages<ScenarioDocument>[];
  /** Null where there is none that can be used. */
  readonly rubric: InLanguages<RubricDocument> | null;
}

/** What only several scenarios together can break. */
export interface LibraryRule<L extends Limits = Limits> {
  readonly code: DiagnosticCode;
  /** Its number in the authoring rules. */
  readonly origin: string;
  readonly limits: L;
  check(subject: LibrarySubject, limits: L): Iterable<LibraryFinding>;
}

export interface LibraryFinding {
  /** The scenario in which it is shown and can be set aside; null for the rubric. */
  readonly entry: InLanguages<ScenarioDocument> | null;
  readonly at: Path;
  readonly text?: Finding["text"];
  readonly data?: DiagnosticData;
  readonly related?: readonly {
    readonly entry: InLanguages<ScenarioDocument>;
    readonly path: Path;
    readonly text?: Finding["text"];
    readonly label: string;
  }[];
}

/** Lets a rule's own limits be typed while the registry holds rules of all kinds. */
export function defineLibraryRule<L extends Limits>(rule: LibraryRule<L>): LibraryRule {
  return { ...rule, check: (subject, limits) => rule.check(subject, { ...rule.limits, ...limits }) };
}
