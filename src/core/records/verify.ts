import { replay, type Program, type Refusal } from "../engine/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { claimOf } from "./claim.ts";
import type { AttemptRecord, Claim } from "./record.ts";

/** A scenario in one state of its rules, ready to be replayed. */
export interface KnownScenario {
  readonly program: Program;
  readonly model: ModelPath;
  /** Of the rules, in full. */
  readonly digest: string;
}

/** Every state of the rules that records may name, retired ones included. */
export interface RecordLibrary {
  /** @param digest in full, or its first digits as a result code carries them */
  byDigest(digest: string): KnownScenario | null;
}

/**
 * What a replay says of a record. `consistent` proves that the score follows from the choices, not
 * who made them.
 */
export type Verdict =
  | { readonly code: "consistent"; readonly score: Claim }
  | { readonly code: "score-mismatch"; readonly score: Claim; readonly differs: readonly string[] }
  | { readonly code: "illegal-step"; readonly at: number; readonly refusal: Refusal }
  | { readonly code: "incomplete"; readonly after: number }
  | { readonly code: "scenario-unavailable" };

/** Plays a record's choices again and compares what comes of them with what it claims. */
export function verify(record: AttemptRecord, library: RecordLibrary): Verdict {
  const known = library.byDigest(record.digest);
  if (known === null || known.program.id !== record.scenario) return { code: "scenario-unavailable" };
  const { program, model } = known;
  const { trace, refused } = replay(program, record.steps);
  if (refused !== null) return { code: "illegal-step", at: refused.at, refusal: refused.refusal };
  const score = claimOf(program, model, trace);
  if (score === null) return { code: "incomplete", after: trace.length };
  const differs = differences(record.claim, score);
  return differs.length === 0 ? { code: "consistent", score } : { code: "score-mismatch", score, differs };
}

/** The names of the claim's fields that a replay does not confirm; principles as `principles.<id>`. */
function differences(claimed: Claim, found: Claim): readonly string[] {
  const differs: string[] = [];
  for (const field of ["earned", "available", "total", "outcome"] as const) {
    if (claimed[field] !== found[field]) differs.push(field);
  }
  if (claimed.criticals.join(" ") !== found.criticals.join(" ")) differs.push("criticals");
  for (const id of new Set([...Object.keys(claimed.principles), ...Object.keys(found.principles)])) {
    const one = claimed.principles[id];
    const other = found.principles[id];
    if (one?.earned !== other?.earned || one?.available !== other?.available)
      differs.push(`principles.${id}`);
  }
  return differs;
}
