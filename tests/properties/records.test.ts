import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explore, replay, type Program } from "../../src/core/engine/index.ts";
import { rulesDigest } from "../../src/core/language/index.ts";
import { LANGUAGES, type Scenario } from "../../src/core/model/index.ts";
import {
  claimOf,
  decodeResultCode,
  encodeResultCode,
  readRecord,
  RECORD_FORMAT,
  setAttemptId,
  verify,
  type AttemptRecord,
  type KnownScenario,
  type RecordLibrary,
} from "../../src/core/records/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { foldWalk, programOf } from "../support/walkers.ts";

const picks = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
const words = fc.string({ unit: "grapheme", maxLength: 20 });
const trainees = fc.record({ employee: words, name: words, department: words });

describe("attempt records", () => {
  it("survive JSON, a result code, and a replay", () => {
    fc.assert(
      fc.property(scenarios(), picks, trainees, fc.boolean(), (scenario, walk, trainee, inSet) => {
        const { known, library } = libraryOf(scenario);
        const record = recordOf(known, walk, { trainee, set: inSet });
        fc.pre(record !== null);
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record });
        const code = encodeResultCode([record], library);
        expect(code).toMatch(/^LL1\.[0-9A-HJKMNP-TV-Z]+$/);
        expect(decodeResultCode(code ?? "", library)).toEqual({
          ok: true,
          trainee,
          records: [record],
          unknown: [],
        });
        expect(verify(record, library).code).toBe("consistent");
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });

  it("are caught when a step, a figure, a critical error or the outcome was altered", () => {
    fc.assert(
      fc.property(scenarios(), picks, fc.nat(), fc.nat(5), (scenario, walk, where, what) => {
        const { known, library } = libraryOf(scenario);
        const record = recordOf(known, walk, {});
        fc.pre(record !== null);
        const altered = alter(record, known.program, where, what);
        fc.pre(altered !== null);
        expect(verify(altered, library).code).not.toBe("consistent");
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it("in a code with any one character changed are said to be damaged, or are the same", () => {
    fc.assert(
      fc.property(
        scenarios(),
        picks,
        fc.nat(),
        fc.constantFrom(..."0123456789ABCXYZ"),
        (scenario, walk, at, to) => {
          const { known, library } = libraryOf(scenario);
          const record = recordOf(known, walk, {});
          fc.pre(record !== null);
          const code = encodeResultCode([record], library) ?? "";
          const place = 4 + (at % (code.length - 4));
          const mistyped = code.slice(0, place) + to + code.slice(place + 1);
          const decoded = decodeResultCode(mistyped, library);
          if (mistyped === code) expect(decoded.ok).toBe(true);
          else expect(decoded).toEqual({ ok: false, problem: { code: "damaged" } });
        },
      ),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it("of unknown origin are read or refused, whatever they are", () => {
    const { library } = libraryOf(undefinedScenario());
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(readRecord(value).ok).toBe(false);
        expect(decodeResultCode(text, library).ok).toBe(false);
        expect(decodeResultCode(`LL1.${text}`, library).ok).toBe(false);
      }),
      { seed: 20_261_124, numRuns: 1000 },
    );
  });
});

function undefinedScenario(): Scenario {
  const [scenario] = fc.sample(scenarios(), { seed: 1, numRuns: 1 });
  if (scenario === undefined) throw new Error("no scenario was generated");
  return scenario;
}

function libraryOf(scenario: Scenario): { known: KnownScenario; library: RecordLibrary } {
  const program = programOf(scenario);
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  const known = { program, model: modelPath(program, explored.situations), digest: rulesDigest(scenario) };
  return { known, library: { byDigest: (digest) => (known.digest.startsWith(digest) ? known : null) } };
}

interface Around {
  readonly trainee?: AttemptRecord["trainee"];
  readonly set?: boolean;
}

function recordOf(
  known: KnownScenario,
  walk: readonly number[],
  { trainee, set }: Around,
): AttemptRecord | null {
  const steps = foldWalk(known.program, walk).map((said) => said.response);
  const claim = claimOf(known.program, known.model, replay(known.program, steps).trace);
  if (claim === null) return null;
  const run = "k3f9x2";
  return {
    format: RECORD_FORMAT,
    id: set ? setAttemptId(run, 2) : "a-1",
    app: "0.1.0",
    scenario: known.program.id,
    version: known.program.version,
    digest: known.digest,
    rubric: "0123abcd",
    language: LANGUAGES[steps.length % LANGUAGES.length] ?? "en",
    mode: set ? "assessment" : "practice",
    trainee: trainee ?? { employee: "A-017", name: "陈礼", department: "售后" },
    finishedAt: "2026-11-21T08:15Z",
    set: set ? { id: "first-set", run, place: 2, of: 4, number: 1 } : null,
    steps,
    claim,
  };
}

/** The record with one thing changed; null where that changes nothing that a replay could see. */
function alter(record: AttemptRecord, program: Program, where: number, what: number): AttemptRecord | null {
  const { claim, steps } = record;
  if (what === 0) return { ...record, steps: steps.slice(0, -1) };
  if (what === 1) return { ...record, steps: [...steps, ...steps.slice(-1)] };
  if (what === 2) return { ...record, claim: { ...claim, earned: claim.earned + 1 + (where % 3) } };
  if (what === 3) return { ...record, claim: { ...claim, criticals: [...claim.criticals, "deceit"] } };
  if (what === 4) return { ...record, claim: { ...claim, outcome: "nowhere-else" } };
  const [principle] = program.principles;
  if (principle === undefined) return null;
  const { earned, available } = claim.principles[principle] ?? { earned: 0, available: 0 };
  return {
    ...record,
    claim: { ...claim, principles: { ...claim.principles, [principle]: { earned: earned + 1, available } } },
  };
}
