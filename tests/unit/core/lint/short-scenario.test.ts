import { describe, expect, test } from "vitest";
import { assembleLibrary } from "../../../../src/core/language/index.ts";
import { lintScenario, type LintOptions } from "../../../../src/core/lint/index.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const RUBRIC = {
  file: "scenarios/rubric.yaml",
  text: DOCUMENTED.rubric.replace("pitfall-buck-passing", "pitfall-argue"),
};

/** What is said of a scenario with two decisions, in short. */
function report(options: LintOptions = {}, text = SMALL) {
  const { scenarios, rubric } = assembleLibrary([RUBRIC, { file: "scenarios/parcel.yaml", text }]);
  return scenarios
    .flatMap((entry) => lintScenario(entry, rubric, options))
    .map(({ code, severity, data }) => ({ code, severity, context: data["context"] }));
}

const WAITING = ["heavy-decision", "thin-principle", "guessable"];

describe("a scenario that is too short for shares and chances", () => {
  test("is called too short, once, and what only follows from that is not said", () => {
    const found = report();
    expect(found).toContainEqual({ code: "path-length", severity: "warning", context: "short_waits" });
    expect(found.filter(({ code }) => WAITING.includes(code))).toEqual([]);
  });

  test("is looked at where a company says that it is long enough", () => {
    const found = report({ limits: { "path-length": { waitBelow: 1 } } });
    expect(found).toContainEqual({ code: "path-length", severity: "warning", context: "short" });
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set([...found.map(({ code }) => code), ...WAITING]),
    );
  });

  test("never keeps quiet about what it does not look at", () => {
    const found = report({ limits: { "path-length": { fewest: 1 } } });
    expect(found).toContainEqual({ code: "path-length", severity: "info", context: "waits" });
  });

  test("leaves an allowance in peace that will be needed when it is longer", () => {
    const text = SMALL.replace("start: opening", "allow: { heavy-decision: 只练一步。 }\nstart: opening");
    const unused = (options?: LintOptions) =>
      report(options, text).filter(({ code }) => code === "unused-allowance");
    expect(unused()).toEqual([]);
    const light = { "heavy-decision": { warnPercent: 100, errorPercent: 100 } };
    expect(unused({ limits: { "path-length": { waitBelow: 1 }, ...light } })).toHaveLength(1);
  });
});
