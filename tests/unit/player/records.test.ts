import { describe, expect, it } from "vitest";
import { readRecord, verify } from "../../../src/core/records/index.ts";
import type { ResponseKey } from "../../../src/core/model/index.ts";
import { knownScenario, recordOf, recordsFile } from "../../../src/player/records.ts";
import { originalScenario } from "../../support/library.ts";

const { program, model } = originalScenario();
const known = knownScenario(program, "0".repeat(64));
const around = {
  trainee: { employee: "A 017", name: "陈礼", department: "" },
  language: "zh-CN",
  app: "0.1.0",
  rubric: "01234567",
} as const;

function record(steps: readonly ResponseKey[]) {
  const finishedAt = Date.parse("2026-11-21T08:15:59Z");
  return recordOf(known, { id: "run-1", mode: "practice", set: null, steps, finishedAt }, around);
}

describe("the record of a practice run", () => {
  it("can be read again, and a replay confirms it", () => {
    const made = record(model.responses);
    if (made === null) throw new Error("no record");
    expect(readRecord(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, record: made });
    expect(verify(made, { byDigest: () => known }).code).toBe("consistent");
    expect(made).toMatchObject({ mode: "practice", set: null, finishedAt: "2026-11-21T08:15Z" });
  });

  it("is not made of a run that has not ended", () => {
    expect(record(model.responses.slice(0, 3))).toBeNull();
  });

  it("of somebody who has not signed in is a record all the same", () => {
    const nobody = { employee: "", name: "", department: "" };
    const finished = { id: "x", mode: "practice", set: null, steps: model.responses, finishedAt: 0 } as const;
    const made = recordOf(known, finished, { ...around, trainee: nobody });
    expect(readRecord(made).ok).toBe(true);
    expect(recordsFile(made === null ? [] : [made]).name).toBe(
      "lilian-angry-customer-1970-01-01T00_00Z.json",
    );
  });

  it("goes into a file that any system takes the name of", () => {
    const made = record(model.responses);
    const file = recordsFile(made === null ? [] : [made]);
    expect(file.name).toBe("lilian-A_017-angry-customer-2026-11-21T08_15Z.json");
    expect(JSON.parse(file.text)).toEqual([made]);
  });
});
