import { describe, expect, test } from "vitest";
import { codeFrame, lineStarts, rangeBetween } from "../../../../src/core/diagnostics/index.ts";

function frameOf(text: string, marked: string): string {
  const from = text.indexOf(marked);
  return codeFrame(text, rangeBetween(lineStarts(text), text.length, from, from + marked.length));
}

describe("codeFrame", () => {
  test("underlines the place between its neighbours", () => {
    expect(frameOf("a: 1\nb: 2\nc: 3\nd: 4\n", "2")).toBe("  1 | a: 1\n> 2 | b: 2\n    |    ^\n  3 | c: 3");
  });

  test("counts a Chinese character as two columns", () => {
    expect(frameOf("title: 包裹没到", "没")).toBe("> 1 | title: 包裹没到\n    |            ^^");
  });

  test("counts combining marks and byte order marks as none", () => {
    expect(frameOf("\ufeffe\u0301: x", "x")).toBe("> 1 | \ufeffe\u0301: x\n    |    ^");
  });

  test("shows a window of a long line", () => {
    const frame = frameOf(`${"x".repeat(5000)}here${"y".repeat(5000)}`, "here");
    const [line = "", carets = ""] = frame.split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line.indexOf("here")).toBe(carets.indexOf("^^^^"));
  });

  test("underlines the first line of a longer range only", () => {
    expect(frameOf("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2")).toContain("> 2 |   b: 1\n    |   ^^^^\n");
  });

  test("shows at least one caret at the end of a file", () => {
    expect(codeFrame("a: [", rangeBetween([0], 4, 4, 9))).toBe("> 1 | a: [\n    |     ^");
  });

  test("handles an empty file and Windows line ends", () => {
    expect(codeFrame("", rangeBetween([0], 0, 0, 0))).toBe("> 1 |\n    | ^");
    expect(frameOf("a: 1\r\nb: 2\r\n", "2")).toBe("  1 | a: 1\n> 2 | b: 2\n    |    ^");
  });

  test("never passes control characters on to a terminal", () => {
    expect(frameOf("a: \u001b[2Jx", "x")).not.toContain("\u001b");
  });
});
