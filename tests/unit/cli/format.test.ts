import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { format } from "../../../src/cli/commands/format.ts";
import { formatText, SCENARIO } from "../../../src/core/language/format/index.ts";
import { aFolder, runCommand, spawnLilian } from "../../support/fake-terminal.ts";

/** The side file of the angry customer, which is the quickest to read, laid out badly. */
function untidy(): { readonly folder: string; readonly file: string; readonly tidy: string } {
  const folder = aFolder();
  const file = join(folder, "rubric.en.yaml");
  copyFileSync("scenarios/rubric.en.yaml", file);
  const tidy = readFileSync(file, "utf8");
  writeFileSync(file, tidy.replaceAll("    of:", "      of:").replaceAll("    text:", "      text:  "));
  return { folder, file, tidy };
}

describe("lilian format", () => {
  test("tidies a file, and leaves it alone from then on", async () => {
    const { folder, file, tidy } = untidy();
    const first = await runCommand(format, [folder]);
    expect(first).toEqual({ code: 0, err: "", out: `Tidied ${file}\n1 file looked at, 1 tidied.` });
    expect(readFileSync(file, "utf8")).toBe(tidy);
    expect((await runCommand(format, [folder])).out).toBe("1 file looked at, 0 tidied.");
    expect(readdirSync(folder)).toEqual(["rubric.en.yaml"]);
  });

  test("only says so with --check", async () => {
    const { folder, file } = untidy();
    const before = readFileSync(file, "utf8");
    expect(await runCommand(format, [folder], { check: true })).toMatchObject({ code: 1, err: "" });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("leaves a file with errors alone", async () => {
    const file = join(aFolder(), "broken.yaml");
    writeFileSync(file, "id: broken\nscenes: [\n");
    const { code, err } = await runCommand(format, [file]);
    expect([code, err]).toEqual([1, `${file} has errors and was left alone; see them with check.`]);
    expect(readFileSync(file, "utf8")).toBe("id: broken\nscenes: [\n");
  });

  test("cannot find what is not there", async () => {
    expect(await runCommand(format, ["nowhere"])).toEqual({
      code: 2,
      out: "",
      err: "Error: nowhere was not found.",
    });
  });

  test("runs from the command line", { timeout: 30_000 }, () => {
    expect(spawnLilian(["format", "--check", "--lang", "en"])).toMatchObject({ code: 0, err: "" });
  });
});

test("keys, brackets, quotes and empty lines, with every comment where it belongs", () => {
  const untidy = `# Head

title: "A title" # of the story
id: some
scenes:
    one:
        responses:
            # about listening
            listen: {next: end, say: 'Tell me', marks: {respect: 2 , timely: -1}, coach: "He said: go", mood: +1, set: [ a,b ]}
        title: One


        lines: [{calm: "16:40"}]
    # the second
    two: {title: Two, responses: {}}
figures: {when: '16:40', "of": 'no', long: 这句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长}
`;
  expect(formatText(untidy, SCENARIO)).toMatchInlineSnapshot(`
    "# Head

    id: some
    title: A title # of the story
    figures:
      when: "16:40"
      of: "no"
      long: 这句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长
    scenes:
      one:
        title: One

        lines:
          - { calm: "16:40" }
        responses:
          # about listening
          listen:
            say: Tell me
            marks: { respect: 2, timely: -1 }
            mood: +1
            set: [a, b]
            coach: "He said: go"
            next: end

      # the second
      two:
        title: Two
        responses: {}
    "
  `);
});
