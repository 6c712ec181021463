import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { guardCell, unguardCell } from "../../src/cli/translate/cells.ts";
import { mergeSheet, type Entries } from "../../src/cli/translate/merge.ts";
import { sheetRows } from "../../src/cli/translate/rows.ts";
import type { ScriptLine } from "../../src/cli/translate/script.ts";
import { readSheet, writeSheet } from "../../src/cli/translate/sheet.ts";
import { sheetReader, sheetWords } from "../../src/cli/translate/sheet-words.ts";
import { writeSideFile } from "../../src/cli/translate/side-file.ts";
import type { Subject } from "../../src/cli/translate/subject.ts";
import { Misuse } from "../../src/cli/terminal.ts";
import { createTranslator } from "../../src/cli/translator.ts";
import { readTranslation, textDigest } from "../../src/core/language/index.ts";
import { hostileText } from "../support/hostile-text.ts";

const KEYS = ["title", "summary", "opening.title", "opening.line", "opening.ask.say", "outcome.end.title"];
const SCRIPT = KEYS.map((key): ScriptLine => ({
  key,
  section: key.split(".")[0] ?? key,
  scene: null,
  who: { kind: "page" },
  after: null,
}));
const file = "some.en.yaml";
const about = { kind: "scenario", id: "some", language: "en", header: "Texts" } as const;
const words = (key: string) => key;
const READER = await sheetReader();
const ENGLISH = sheetWords(await createTranslator("en", ["translate"]));
/** What no file may hold cannot come from one, nor go into one. */
const text = hostileText().filter(
  (value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(value),
);
const texts = fc.record(Object.fromEntries(KEYS.map((key) => [key, text])));
const sides = fc.record(
  Object.fromEntries(KEYS.map((key) => [key, fc.record({ of: fc.constantFrom("old", "now"), text })])),
  { requiredKeys: [] },
);

function sideOf(source: Readonly<Record<string, string>>, given: Partial<Entries>): Entries {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, entry]) =>
      entry === undefined
        ? []
        : [[key, { ...entry, of: entry.of === "now" ? textDigest(source[key] ?? "") : "00000000" }]],
    ),
  );
}

function subjectOf(source: Readonly<Record<string, string>>, side: string): Subject {
  const translation = readTranslation({ file, text: side }).value;
  if (translation === null) throw new Error(`unreadable:\n${side}`);
  return {
    kind: "scenario",
    id: "some",
    language: "zh-CN",
    texts: source,
    script: SCRIPT,
    target: "en",
    side: { file, text: side, translation },
  };
}

function back(sheet: string) {
  const rows = readSheet(sheet, READER, ENGLISH);
  if (rows instanceof Misuse) throw new Error(rows.key);
  return rows;
}

describe("a translator's sheet", () => {
  property.prop([fc.oneof(text, fc.string())])("guards cells without loss", (value) => {
    expect(unguardCell(guardCell(value))).toBe(value);
    expect(guardCell(value)).not.toMatch(/^[=+\-@\t\r]/);
  });

  property.prop([texts, sides])("comes back as it went out", (source, given) => {
    const entries = sideOf(source, given);
    const before = writeSideFile(about, null, entries, SCRIPT);
    const subject = subjectOf(source, before);
    expect(subject.side.translation?.entries).toEqual(entries);
    const merged = mergeSheet(
      back(writeSheet(sheetRows(subject, null, words), ENGLISH)),
      source,
      entries,
      null,
    );
    if (merged instanceof Misuse) throw new Error(merged.key);
    expect(merged).toMatchObject({ entries, taken: 0, unknown: [] });
    expect(writeSideFile(about, before, merged.entries, SCRIPT)).toBe(before);
  });

  property.prop([texts, texts])("takes what was filled in, into a new file", (source, filled) => {
    const subject = { ...subjectOf(source, writeSideFile(about, null, {}, SCRIPT)) };
    const rows = sheetRows(subject, null, words).map((row) => ({
      ...row,
      translation: filled[row.key] ?? "",
    }));
    const merged = mergeSheet(back(writeSheet(rows, ENGLISH)), source, {}, null);
    if (merged instanceof Misuse) throw new Error(merged.key);
    const side = writeSideFile(about, null, merged.entries, SCRIPT);
    const read = readTranslation({ file, text: side }).value?.entries ?? {};
    expect(Object.keys(read)).toEqual(KEYS);
    for (const key of KEYS) {
      expect(read[key]).toEqual({ of: textDigest(source[key] ?? ""), text: filled[key]?.trim() });
    }
  });
});

test("semicolons, tabs and other line ends are read as well", () => {
  for (const sheet of ["key;source;translation\ntitle;a;b", "key\tsource\ttranslation\r\ntitle\ta\tb"]) {
    expect(back(sheet)).toMatchObject([{ key: "title", source: "a", translation: "b", number: 2 }]);
  }
});
