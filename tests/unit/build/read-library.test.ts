import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLibrary } from "../../../src/build/read-library.ts";
import { openLibrary } from "../../../src/cli/open-library.ts";
import { Misuse } from "../../../src/cli/terminal.ts";
import { aFolder } from "../../support/fake-terminal.ts";

/** A copy of the committed scenarios with one of them changed. */
function aLibrary(change: (text: string) => string): string {
  const folder = join(aFolder(), "scenarios");
  cpSync("scenarios", folder, { recursive: true });
  const file = join(folder, "angry-customer.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

describe("what forbids to play a scenario", () => {
  test.each<readonly [string, (text: string) => string, string]>([
    ["a way to nowhere", (text) => text.replace(/next: \w[\w-]*$/m, "next: nowhere"), "unknown-target"],
    ["a key that is none", (text) => text.replace("\nmarking:", "\nmarkings:"), "unknown-key"],
    ["nothing to earn", (text) => text.replaceAll(/marks: \{[^}]*\}/g, "marks: {}"), "no-marks-to-earn"],
  ])("is the same for the build and for check: %s", async (_, change, code) => {
    const folder = aLibrary(change);
    const built = await readLibrary(folder);
    const opened = await openLibrary([folder]);
    if (opened instanceof Misuse) throw new Error(opened.key);
    const errors = built.diagnostics.filter(({ severity }) => severity === "error");
    expect(built.library).toBeNull();
    expect(errors.map((each) => each.code)).toContain(code);
    const told = opened.diagnostics.map(
      (each) => `${each.code} ${basename(each.file)} ${each.range.start.line}`,
    );
    for (const each of errors) {
      expect(told).toContain(`${each.code} ${basename(each.file)} ${each.range.start.line}`);
    }
  });
});
