import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/model/index.ts";
import { renderDiagnostic } from "../../src/i18n/render-diagnostic.ts";
import { translatorFor } from "../support/diagnostic-words.ts";
import { CODES, diagnose, examplesOf, readPage } from "./examples.ts";
import { ALSO, generate } from "./generated.ts";

/** Frames of hostile lines would only fill the snapshot. */
const UNPRINTABLE = new Set(["file-too-large"]);

describe.each(CODES)("%s", (code) => {
  const page = readPage(code);
  const good = examplesOf(page, "good");
  const written = examplesOf(page, "bad");
  const bad = written.length > 0 ? written : generate(code, good);

  test("the good example has no problem", () => {
    expect(good.length).toBeGreaterThan(0);
    expect(diagnose(good, code)).toEqual([]);
  });

  test("the bad example has this problem and no other", () => {
    const codes = new Set(diagnose(bad, code).map((diagnostic) => diagnostic.code));
    const also = ALSO[code];
    if (also !== undefined) codes.delete(also);
    expect([...codes]).toEqual([code]);
  });

  test("is explained in every language", async () => {
    const sources = new Map(bad.map(({ file, text }) => [file, text]));
    const found = diagnose(bad, code).filter((diagnostic) => diagnostic.code === code);
    const parts: string[] = [];
    for (const language of LANGUAGES) {
      const t = await translatorFor(language);
      for (const diagnostic of found) {
        const source = UNPRINTABLE.has(code) ? "" : (sources.get(diagnostic.file) ?? "");
        parts.push(renderDiagnostic(diagnostic, source, t, language));
      }
    }
    const rendered = `${parts.join("\n\n")}\n`;
    expect(rendered).not.toMatch(/\{\{|\$t\(|undefined|words\.|diagnostics:/);
    await expect(rendered).toMatchFileSnapshot(`./${code}/rendered.txt`);
  });
});
