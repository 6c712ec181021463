import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/model/index.ts";
import { readScenario } from "../../../../src/core/language/index.ts";
import { explainDiagnostic } from "../../../../src/i18n/render-diagnostic.ts";
import { translatorFor } from "../../../support/diagnostic-words.ts";

const first = (text: string) => {
  const [diagnostic] = readScenario({ file: "scenarios/x.yaml", text }, null).diagnostics;
  if (diagnostic === undefined) throw new Error("no diagnostic");
  return diagnostic;
};

test.each([
  ["tab", "id: x\ncustomer:\n\tname: y\n"],
  ["full-width", "id: x\ntitle：包裹没到\n"],
  ["colon", "id: x\ntitle: 客户: 李敏\n"],
  ["quote", 'id: x\ntitle: "包裹"没到\n'],
  ["quote", 'id: x\ntitle: "包裹没到\n'],
  ["bracket", "id: x\ntrains: [a, b\n"],
  ["bracket", "id: x\ntrains: [a, b\ntitle: y\n"],
  ["indent", "id: x\ncustomer:\n    name: y\n  mood: 2\n"],
  ["tag", "id: x\ntitle: !真的 快\n"],
  ["directive", "%YAML 1.1\n---\nid: x\n"],
  ["sign", "id: x\ntitle: @李敏\n"],
  ["other", "id: x\ntitle: }\n"],
])("a syntax error is explained by its cause: %s", async (context, text) => {
  const diagnostic = first(text);
  expect(diagnostic).toMatchObject({ code: "yaml-syntax", data: { context } });
  for (const language of LANGUAGES) {
    const t = await translatorFor(language);
    const { what } = explainDiagnostic(diagnostic, t, language);
    const general = explainDiagnostic(
      { ...diagnostic, data: { reason: diagnostic.data.reason ?? "" } },
      t,
      language,
    ).what;
    expect(what === general).toBe(context === "other");
  }
});

test("an old YAML version does not bring its own types", () => {
  expect(first("id: yes\n").code).not.toBe("yaml-syntax");
});

test("a byte order mark and Windows line ends are no problem", () => {
  const { start } = first("\ufeffid: x\r\nversion: 1\r\nchannel: fax\r\n").range;
  expect(start.line).toBe(1);
  const channel = readScenario({ file: "x", text: "\ufeffid: x\r\nchannel: fax\r\n" }, null).diagnostics.find(
    ({ code }) => code === "wrong-value",
  );
  expect(channel?.range.start).toMatchObject({ line: 2, column: 10 });
});

test("control characters from escapes do not reach a message", () => {
  const { diagnostics } = readScenario({ file: "x", text: 'channel: "\\e[2J"\n' }, null);
  expect(JSON.stringify(diagnostics)).not.toMatch(/\\u001b/);
  expect(diagnostics.find(({ code }) => code === "wrong-value")?.data.value).toBe("\ufffd[2J");
});
