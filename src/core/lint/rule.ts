import type { DiagnosticCode, DiagnosticData, Severity } from "../diagnostics/index.ts";
import type { Path } from "../language/index.ts";
import type { Language } from "../model/index.ts";
import type { Subject } from "./subject.ts";

/** Numbers that a company can tune in `scenarios/lint.yaml`. */
export type Limits = Readonly<Record<string, number>>;

/** One rule of `docs/diagnostics/`; it looks at a whole scenario and names the places. */
export interface Rule<L extends Limits = Limits> {
  readonly code: DiagnosticCode;
  /** Its number in the authoring rules that the framework was built from. */
  readonly origin: string;
  readonly limits: L;
  check(subject: Subject, limits: L): Iterable<Finding>;
}

/** Where a rule is broken, and the values for its message. */
export interface Finding {
  /** The place in the scenario file, which also decides which allowance covers it. */
  readonly at: Path;
  /** Point at the value instead of the key that names it. */
  readonly value?: boolean;
  /** Where the finding is about the words of a translation: its side file is pointed at. */
  readonly text?: { readonly language: Language; readonly key: string };
  readonly data?: DiagnosticData;
  /** Other places that explain it, in the scenario or in a translation; the label names their message. */
  readonly related?: readonly {
    readonly path: Path;
    readonly label: string;
    readonly text?: { readonly language: Language; readonly key: string };
  }[];
  /** Where a rule has two grades. */
  readonly severity?: Severity;
}

/** Lets a rule's own limits be typed while the registry holds rules of all kinds. */
export function defineRule<L extends Limits>(rule: Rule<L>): Rule {
  return { ...rule, check: (subject, limits) => rule.check(subject, { ...rule.limits, ...limits }) };
}
