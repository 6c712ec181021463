import type { DiagnosticCode } from "../../src/core/diagnostics/index.ts";
import { MAX_FILE_BYTES, MAX_PROBLEMS, type SourceFile } from "../../src/core/language/index.ts";

/** Bad examples that are too long or not printable for a page, made from the page's good one. */
export const GENERATED: Partial<Record<DiagnosticCode, (good: string) => string>> = {
  "file-too-large": (good) => good + "# 备注\n".repeat(MAX_FILE_BYTES / 8),
  "not-text": (good) => good.replace("包裹没到", "\ufffd\ufffd\u00fb\ufffd"),
  "more-problems": (good) => good + lines(MAX_PROBLEMS + 20, (n) => `extra-${n}: x`),
  "too-many-facts": (good) =>
    good
      .replace("start:", `facts:\n${lines(31, (n) => `  fact-${n}: { means: 事实 }`)}start:`)
      .replace(
        "next: settled\n",
        `next:\n          - when: { lacks: [${names(31, "fact")}] }\n            to: settled\n          - to: settled\n`,
      ),
  "too-many-questions": (good) => withQuestions(good, 31),
  "too-many-states": (good) => withQuestions(good, 18),
  "too-big": (good) =>
    good
      .replaceAll("next: settled", "next: step-1")
      .replace("outcomes:\n", `${lines(MORE_SCENES, stepScene)}outcomes:\n`),
  "long-reading": (good) => good.replace("记着。", "记着，一件一件都记着。".repeat(300)),
};

const MORE_SCENES = 25;

function stepScene(n: number): string {
  const next = n < MORE_SCENES ? `step-${n + 1}` : "settled";
  const responses = `{ wait: { say: 再等等。, coach: 又等一轮。, next: ${next} } }`;
  return `  step-${n}: { title: 再等, lines: [{ wary: 还没到？ }], responses: ${responses} }`;
}

/** Other codes that the generated example cannot avoid. */
export const ALSO: Partial<Record<DiagnosticCode, DiagnosticCode>> = { "more-problems": "unknown-key" };

export function generate(code: DiagnosticCode, good: readonly SourceFile[]): readonly SourceFile[] {
  const make = GENERATED[code];
  return make ? good.map(({ file, text }) => ({ file, text: make(text) })) : [];
}

function withQuestions(good: string, count: number): string {
  const question = (n: number) => `      ask-${n}: { once: true, say: 问, coach: 问, next: opening }`;
  return good.replace("responses:\n", `responses:\n${lines(count, question)}`);
}

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${line(n + 1)}\n`).join("");
}

function names(count: number, name: string): string {
  return Array.from({ length: count }, (_, n) => `${name}-${n + 1}`).join(", ");
}
