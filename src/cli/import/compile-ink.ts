import { Compiler, CompilerOptions } from "inkjs/full";
import type { InkFlow, InkTree } from "../../core/import/index.ts";
import { InkNames, isFlow } from "./ink-names.ts";
import { InkNodes } from "./ink-nodes.ts";
import { fieldOf, lineOf, nodeOf, nodesOf, typeOf, wordOf, type Syntax } from "./ink-syntax.ts";

export type CompiledInk =
  | { readonly ok: true; readonly tree: InkTree }
  | { readonly ok: false; readonly reason: string; readonly line: number | null };

/** Compiles ink with inkjs and takes the structure that its compiler found. Nothing is run. */
export function compileInk(source: string): CompiledInk {
  const errors: string[] = [];
  const handler = (message: string, type: number) => {
    if (type === ERROR) errors.push(message);
  };
  // `INCLUDE` needs other files, which nobody handed over: without a reader it is an error.
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, handler, null));
  try {
    compiler.Compile();
    const [first] = errors;
    if (first !== undefined) return { ok: false, ...located(first) };
    return { ok: true, tree: treeOf(compiler.parsedStory) };
  } catch (error) {
    const message = errors[0] ?? (error instanceof Error ? error.message : "");
    return { ok: false, ...located(message) };
  }
}

const ERROR = 2;

/** `ERROR: 'x.ink' line 12: Expected …` in its parts. */
function located(message: string): { readonly reason: string; readonly line: number | null } {
  const [, line, reason] = /line (\d+): (.*)$/s.exec(message) ?? [];
  return { reason: reason ?? message, line: line === undefined ? null : Number(line) };
}

function treeOf(story: Syntax): InkTree {
  const names = new InkNames(story);
  const flows = names.flows.flatMap((flow): readonly InkFlow[] => {
    if (typeOf(flow) === "Function") return [];
    const name = names.of(flow);
    return [{ name, line: lineOf(flow), content: contentOf(flow, names, name) }];
  });
  return { flows, variables: variablesOf(story) };
}

function contentOf(flow: Syntax, names: InkNames, name: string): InkFlow["content"] {
  const weave = nodesOf(flow, "content").find((node) => typeOf(node) === "Weave");
  if (weave !== undefined)
    return withoutLastDone(new InkNodes(names, name).of(nodesOf(weave, "content")), name);
  // A knot without words of its own begins with its first stitch.
  const first = nodesOf(flow, "content").find(isFlow);
  return [{ kind: "divert", to: first === undefined ? null : names.of(first) }];
}

/** The compiler ends the beginning with a gather of its own, `- -> DONE`. */
function withoutLastDone(content: InkFlow["content"], name: string): InkFlow["content"] {
  const gather = content.at(-2);
  return name === "" && gather?.kind === "gather" && gather.line === null ? content.slice(0, -2) : content;
}

function variablesOf(story: Syntax): InkTree["variables"] {
  const declared = fieldOf(story, "variableDeclarations");
  if (!(declared instanceof Map)) return [];
  return [...declared.values()].map((declaration: unknown) => {
    const value = fieldOf(nodeOf(declaration, "expression"), "value");
    return {
      name: wordOf(declaration, "variableName"),
      initially: typeof value === "boolean" ? value : null,
    };
  });
}
