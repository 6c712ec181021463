import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { newScenario } from "../../../src/cli/commands/new.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { REVIEW_QUESTIONS } from "../../../src/core/lint/index.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { aFolder, runCommand } from "../../support/fake-terminal.ts";

function folder(): string {
  const path = aFolder();
  for (const name of ["rubric.yaml", "angry-customer.yaml"]) {
    copyFileSync(join("scenarios", name), join(path, name));
  }
  return path;
}

test.each(LANGUAGES)("--review lists the questions for people, with places, in %s", async (language) => {
  const path = folder();
  const plain = await runCommand(check, [path], {}, { language });
  const { code, out, err } = await runCommand(check, [path], { review: true }, { language });
  expect([code, err]).toEqual([plain.code, ""]);
  expect(out.startsWith(plain.out)).toBe(true);
  const asked = out.slice(plain.out.length);
  expect(asked.match(/^\[ \] \S/gm)).toHaveLength(REVIEW_QUESTIONS.length);
  expect(asked).toMatch(/angry-customer\.yaml:\d+:\d+ film-inside$/m);
  expect(asked).not.toMatch(/\{\{|check:|review\./);
});

test("--review --json gives keys, words and places", async () => {
  const { out } = await runCommand(check, [folder()], { review: true, json: true });
  const { reviews } = JSON.parse(out);
  expect(reviews).toHaveLength(1);
  const [{ scenario, questions }] = reviews;
  expect(scenario).toBe("angry-customer");
  expect(questions.map(({ key }: { key: string }) => key)).toEqual([...REVIEW_QUESTIONS]);
  expect(questions[0]).toMatchObject({
    question: expect.stringContaining("coach"),
    places: expect.arrayContaining([expect.objectContaining({ name: "draft-post" })]),
  });
});

test("without --review nobody is asked", async () => {
  expect((await runCommand(check, [folder()])).out).not.toContain("[ ]");
  expect(JSON.parse((await runCommand(check, [folder()], { json: true })).out)).not.toHaveProperty("reviews");
});

test("a question without places is not asked", async () => {
  const path = folder();
  const file = join(path, "angry-customer.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(", hidden: true", ""));
  const { out } = await runCommand(check, [path], { review: true, json: true });
  const keys = JSON.parse(out).reviews[0].questions.map(({ key }: { key: string }) => key);
  expect(keys).not.toContain("spoiler");
});

test.each(LANGUAGES)("a fresh scenario in %s gets a short report", async (language) => {
  const into = aFolder();
  await runCommand(newScenario, ["first-try"], { into, language, yes: true });
  const { out } = await runCommand(check, [join(into, "first-try.yaml")], { json: true });
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string }[] };
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(["draft-key", "path-length"]);
});

test("one is not many", async () => {
  const t = await createTranslator("en", ["check"]);
  expect(t("check:clean", { files: 1 })).toBe("1 file checked, no problems.");
  expect(t("check:clean", { files: 16 })).toBe("16 files checked, no problems.");
  const one = t("check:summary", { files: 1, errors: 1, warnings: 1 });
  expect(one).toBe("1 file checked: 1 error, 1 warning.");
  const none = t("check:summary", { files: 2, errors: 0, warnings: 3 });
  expect(none).toBe("2 files checked: 0 errors, 3 warnings.");
});

test("what has to be mended is told before what is only worth knowing", async () => {
  const path = folder();
  // By its name this file would come last.
  writeFileSync(join(path, "lint.yaml"), "limits: { insults: { mots: 2 } }\n");
  const { out } = await runCommand(check, [path], { json: true });
  const { diagnostics } = JSON.parse(out) as { diagnostics: { severity: string }[] };
  const order = ["error", "warning", "info"];
  const grades = diagnostics.map(({ severity }) => order.indexOf(severity));
  expect(grades).toEqual([...grades].sort((one, other) => one - other));
  expect(new Set(grades)).toContain(0);
  expect(new Set(grades).size).toBeGreaterThan(1);
});

test("each folder goes by its own limits", async () => {
  const [strict, usual] = [folder(), folder()];
  // One of two scenarios of one name would not be looked at.
  const renamed = join(usual, "angry-guest.yaml");
  const text = readFileSync(join(usual, "angry-customer.yaml"), "utf8");
  writeFileSync(renamed, text.replace("id: angry-customer", "id: angry-guest"));
  rmSync(join(usual, "angry-customer.yaml"));
  writeFileSync(join(strict, "lint.yaml"), "limits: { too-big: { scenes: 5 } }\n");
  for (const paths of [
    [strict, usual],
    [usual, strict],
  ]) {
    const { out } = await runCommand(check, paths, { json: true });
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; file: string }[] };
    const big = diagnostics.filter(({ code }) => code === "too-big").map(({ file }) => dirname(file));
    expect(big).toEqual([strict]);
  }
});

test("a coach's note that nobody has translated is an error, told once", async () => {
  const path = aFolder();
  await runCommand(newScenario, ["first-try"], { into: path, language: "zh-CN", yes: true });
  const side = join(path, "first-try.en.yaml");
  const text = readFileSync(side, "utf8");
  const key = "opening.hear-out.coach";
  writeFileSync(side, text.replace(new RegExp(`^  ${key}:\n(?:    .*\n)+`, "m"), ""));
  const { out, code } = await runCommand(check, [path], { json: true });
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; severity: string }[] };
  const told = diagnostics.filter((each) => JSON.stringify(each).includes(key));
  expect(told).toMatchObject([
    { code: "missing-language", severity: "error", file: side, data: { left: 1, keys: key } },
  ]);
  expect(code).toBe(1);
});

test("what concerns a library is told of a folder, and not of a file", async () => {
  const path = folder();
  const codes = async (asked: string) => {
    const { out } = await runCommand(check, [asked], { json: true });
    return (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
  };
  expect(await codes(path)).toContain("library-coverage");
  expect(await codes(`${path}/`)).toContain("library-coverage");
  expect(await codes(join(path, "rubric.yaml"))).not.toContain("library-coverage");
  // Of a library with a hole nothing can be said.
  writeFileSync(join(path, "broken.yaml"), "id: [\n");
  expect(await codes(path)).not.toContain("library-coverage");
});
