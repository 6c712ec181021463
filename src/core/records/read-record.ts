import { ID_PATTERN, isLanguage, isResponseKey, MODES, type ResponseKey } from "../model/index.ts";
import {
  RECORD_FORMAT,
  RECORD_LIMITS,
  type AttemptRecord,
  type Claim,
  type PrincipleClaim,
  type RecordSet,
  type Trainee,
} from "./record.ts";

/** Why something is not a record; `field` names the first part that is wrong, such as `claim.total`. */
export type RecordProblem =
  | { readonly code: "not-a-record" }
  | { readonly code: "unsupported-format"; readonly format: string }
  | { readonly code: "bad-field"; readonly field: string };

export type ReadRecord =
  | { readonly ok: true; readonly record: AttemptRecord }
  | { readonly ok: false; readonly problem: RecordProblem };

type Fields = Readonly<Record<string, unknown>>;

const FORMAT_FAMILY = /^lilian-attempt\/\d{1,6}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SHORT_DIGEST = /^[0-9a-f]{8}$/;
const MINUTE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\dZ$/;
const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;
const VERSION = /^[0-9A-Za-z.+-]{1,40}$/;

/**
 * Reads a record from parsed JSON of unknown origin. Sizes are bounded, unknown fields are dropped,
 * nothing is repaired; never throws.
 */
export function readRecord(value: unknown): ReadRecord {
  if (!isFields(value) || typeof value["format"] !== "string") return problem({ code: "not-a-record" });
  const { format } = value;
  if (format !== RECORD_FORMAT) {
    if (!FORMAT_FAMILY.test(format)) return problem({ code: "not-a-record" });
    return problem({ code: "unsupported-format", format });
  }
  try {
    return { ok: true, record: recordOf(value) };
  } catch (refused) {
    if (refused instanceof BadField) return problem({ code: "bad-field", field: refused.field });
    throw refused;
  }
}

/** Carries the name of the wrong field up to `readRecord`, which turns it into a value. */
class BadField extends Error {
  readonly field: string;
  constructor(field: string) {
    super(field);
    this.field = field;
  }
}

function recordOf(value: Fields): AttemptRecord {
  const { language, mode } = value;
  return {
    format: RECORD_FORMAT,
    id: matching(value, "id", RECORD_ID),
    app: matching(value, "app", VERSION),
    scenario: matching(value, "scenario", ID_PATTERN),
    version: whole(value, "version", 1),
    digest: matching(value, "digest", DIGEST),
    rubric: matching(value, "rubric", SHORT_DIGEST),
    language: isLanguage(language) ? language : refuse("language"),
    mode: MODES.find((one) => one === mode) ?? refuse("mode"),
    trainee: traineeOf(fields(value, "trainee")),
    finishedAt: matching(value, "finishedAt", MINUTE),
    set: value["set"] === null ? null : setOf(fields(value, "set")),
    steps: list(value, "steps", RECORD_LIMITS.steps).map((step, index): ResponseKey =>
      typeof step === "string" && isResponseKey(step) ? step : refuse(`steps.${index}`),
    ),
    claim: claimOf(fields(value, "claim")),
  };
}

function traineeOf(value: Fields): Trainee {
  return {
    employee: text(value, "employee", "trainee."),
    name: text(value, "name", "trainee."),
    department: text(value, "department", "trainee."),
  };
}

function setOf(value: Fields): RecordSet {
  const of = whole(value, "of", 1, "set.");
  const place = whole(value, "place", 1, "set.");
  return {
    id: matching(value, "id", ID_PATTERN, "set."),
    run: matching(value, "run", RECORD_ID, "set."),
    place: place <= of ? place : refuse("set.place"),
    of,
    number: whole(value, "number", 1, "set."),
  };
}

function claimOf(value: Fields): Claim {
  const principles = Object.entries(fields(value, "principles", "claim."));
  if (principles.length > RECORD_LIMITS.principles) refuse("claim.principles");
  return {
    earned: whole(value, "earned", -MOST, "claim."),
    available: whole(value, "available", -MOST, "claim."),
    total: whole(value, "total", 0, "claim."),
    principles: Object.fromEntries(
      principles.map(([id, claimed]): [string, PrincipleClaim] => {
        const place = `claim.principles.${id.slice(0, RECORD_LIMITS.id)}`;
        if (!ID_PATTERN.test(id) || !isFields(claimed)) return refuse(place);
        const earned = whole(claimed, "earned", -MOST, `${place}.`);
        return [id, { earned, available: whole(claimed, "available", -MOST, `${place}.`) }];
      }),
    ),
    criticals: list(value, "criticals", RECORD_LIMITS.criticals, "claim.").map((id, index) =>
      typeof id === "string" && id.length <= RECORD_LIMITS.id && ID_PATTERN.test(id)
        ? id
        : refuse(`claim.criticals.${index}`),
    ),
    outcome: matching(value, "outcome", ID_PATTERN, "claim."),
  };
}

/** No mark, version or count of a real record comes near it. */
const MOST = 1_000_000;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fields(value: Fields, field: string, within = ""): Fields {
  const found = value[field];
  return isFields(found) ? found : refuse(within + field);
}

function list(value: Fields, field: string, most: number, within = ""): readonly unknown[] {
  const found = value[field];
  return Array.isArray(found) && found.length <= most ? found : refuse(within + field);
}

function text(value: Fields, field: string, within: string): string {
  const found = value[field];
  return typeof found === "string" && found.length <= RECORD_LIMITS.text ? found : refuse(within + field);
}

function matching(value: Fields, field: string, pattern: RegExp, within = ""): string {
  const found = value[field];
  const fits = typeof found === "string" && found.length <= RECORD_LIMITS.id && pattern.test(found);
  return fits ? found : refuse(within + field);
}

function whole(value: Fields, field: string, least: number, within = ""): number {
  const found = value[field];
  const fits = typeof found === "number" && Number.isInteger(found) && found >= least && found <= MOST;
  return fits ? found : refuse(within + field);
}

function refuse(field: string): never {
  throw new BadField(field);
}

function problem(found: RecordProblem): ReadRecord {
  return { ok: false, problem: found };
}
