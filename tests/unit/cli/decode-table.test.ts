import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeTable } from "../../../src/cli/decode-table.ts";
import { readTable } from "../../../src/cli/read-table.ts";
import { Misuse } from "../../../src/cli/terminal.ts";
import type { Language } from "../../../src/core/model/index.ts";
import { aFolder } from "../../support/fake-terminal.ts";

const text = (bytes: readonly number[], language: Language, expected?: readonly string[]) => {
  const table = decodeTable(new Uint8Array(bytes), language, expected);
  return table.ok ? table.text : table.reason;
};

const GB = [0xcc, 0xe2, 0xba, 0xc5];
const BIG5 = [0xc3, 0x44, 0xb8, 0xb9];

describe("a table in the encoding of whoever saved it", () => {
  test.each([
    ["GB 18030", GB, "zh-CN", "题号"],
    ["Big5", BIG5, "zh-TW", "題號"],
    ["Windows-1252", [0x43, 0x61, 0x66, 0xe9], "en", "Café"],
    ["UTF-16, little end first", [0xff, 0xfe, 0x98, 0x98, 0xf7, 0x53], "en", "题号"],
    ["UTF-16, big end first", [0xfe, 0xff, 0x98, 0x98, 0x53, 0xf7], "en", "题号"],
    ["UTF-8", [0xe9, 0xa2, 0x98], "en", "题"],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xe9, 0xa2, 0x98], "en", "题"],
  ] as const)("%s", (_, bytes, language, words) => {
    expect(text(bytes, language)).toBe(words);
  });

  test("is told by the texts that must stand there, whatever the reader's language", () => {
    for (const language of ["zh-CN", "zh-TW", "en"] as const) {
      expect(text(GB, language, ["题号"])).toBe("题号");
      expect(text(BIG5, language, ["題號"])).toBe("題號");
    }
  });

  test("only an old encoding may have lost signs", () => {
    expect(decodeTable(new Uint8Array(GB), "zh-CN")).toMatchObject({ lossy: true });
    expect(decodeTable(new TextEncoder().encode("题号"), "zh-CN")).toMatchObject({ lossy: false });
  });
});

test("a file larger than any sheet is not read at all", async () => {
  const path = join(aFolder(), "film.csv");
  writeFileSync(path, "");
  truncateSync(path, 3 * 1024 ** 3);
  const found = await readTable(path);
  expect(found instanceof Misuse && [found.key, found.values["context"]]).toEqual(["unreadable", "EFBIG"]);
});

test.each([
  ["an .xlsx file", [0x50, 0x4b, 0x03, 0x04, 0x14], "workbook"],
  ["an .xls file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "workbook"],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00], "encoding"],
])("%s is no table", (_, bytes, reason) => {
  expect(text(bytes, "zh-CN")).toBe(reason);
});
