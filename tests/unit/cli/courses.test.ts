import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { format } from "../../../src/cli/commands/format.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { SMALL_COURSES, SMALL_SCENARIOS } from "../../support/course-examples.ts";
import { aFolder, runCommand } from "../../support/fake-terminal.ts";

/** A folder of small scenarios, with courses that may have been spoilt. */
function folder(change: (text: string) => string = (text) => text): string {
  const path = aFolder();
  for (const { file, text } of SMALL_SCENARIOS) writeFileSync(join(path, basename(file)), text);
  writeFileSync(join(path, "courses.yaml"), change(SMALL_COURSES));
  return path;
}

const spoilt = () => folder((text) => text.replace("[lamp]", "[lamb]"));

/** Codes that `check` reports about the file of courses. */
async function codesOf(path: string): Promise<readonly string[]> {
  const { out } = await runCommand(check, [path], { json: true });
  const found: readonly { readonly code: string; readonly file: string }[] = JSON.parse(out).diagnostics;
  return found.filter(({ file }) => basename(file) === "courses.yaml").map(({ code }) => code);
}

describe("lilian check reads courses", () => {
  test("alone, knowing the scenarios beside them", async () => {
    const { code, out } = await runCommand(check, [join(folder(), "courses.yaml")]);
    expect([code, out]).toEqual([0, "1 file checked, no problems."]);
  });

  test("with their folder", async () => {
    expect(await codesOf(spoilt())).toEqual(["unknown-scenario"]);
    expect(await codesOf(folder())).toEqual([]);
  });

  test.each(LANGUAGES)("a name that is none is told with its place, in %s", async (language) => {
    const { code, out } = await runCommand(check, [join(spoilt(), "courses.yaml")], {}, { language });
    expect(code).toBe(1);
    expect(out).toMatch(/courses\.yaml:19:15 .*unknown-scenario/);
    expect(out).not.toMatch(/\{\{|diagnostics:/);
  });

  test("a scenario asked about alone has nothing to do with them", async () => {
    const { out } = await runCommand(check, [join(spoilt(), "parcel.yaml")], { json: true });
    const found: readonly { readonly file: string }[] = JSON.parse(out).diagnostics;
    expect(found.filter(({ file }) => basename(file) === "courses.yaml")).toEqual([]);
  });
});

test("lilian format lays them out and loses nothing", async () => {
  const untidy = folder((text) =>
    text.replace("[lamp, parcel, kettle, refund]", "[ lamp,parcel ,kettle, refund ]"),
  );
  expect(await runCommand(format, [join(untidy, "courses.yaml")])).toMatchObject({ code: 0 });
  const checked = await runCommand(format, [untidy], { check: true });
  expect(checked.out).not.toContain("courses.yaml");
  expect(await codesOf(untidy)).toEqual([]);
});
