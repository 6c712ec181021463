import { Losses } from "../losses.ts";
import { MAX_PASSAGES, type Imported, type Story } from "../story.ts";
import { Flows } from "./flows.ts";
import type { InkNode, InkTree } from "./tree.ts";

/** Reads a compiled ink story: knots, stitches and gathers with choices become passages. */
export function readInk(tree: InkTree): Imported<Story> {
  const losses = new Losses();
  const flows = new Flows(flagTest(tree), losses);
  for (const { name, line, content } of tree.flows) flows.read(name, line, content);
  const passages = flows.passages();
  const told = passages.some(({ paragraphs, choices }) => paragraphs.length + choices.length > 0);
  if (!told) return { ok: false, problem: { code: "no-passages" } };
  if (passages.length > MAX_PASSAGES) return { ok: false, problem: { code: "too-many-passages" } };
  const value = {
    format: "ink" as const,
    title: "",
    summary: "",
    start: tree.flows[0]?.name ?? "",
    passages,
    flags: tree.variables.flatMap(({ name, initially }) => (initially === null ? [] : [{ name, initially }])),
    lost: losses.list(),
  };
  return { ok: true, value };
}

/** A global variable is a flag unless something else than true or false is ever put into it. */
function flagTest({ flows, variables }: InkTree): (name: string) => boolean {
  const flags = new Set(variables.flatMap(({ name, initially }) => (initially === null ? [] : [name])));
  for (const { content } of flows) for (const name of spoiltIn(content)) flags.delete(name);
  return (name) => name.startsWith("visited:") || flags.has(name);
}

function spoiltIn(nodes: readonly InkNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case "set":
        return node.to === null ? [node.name] : [];
      case "weave":
        return spoiltIn(node.content);
      case "choice":
        return [...spoiltIn(node.text), ...spoiltIn(node.reply)];
      case "if":
        return node.branches.flatMap(({ body }) => spoiltIn(body));
      default:
        return [];
    }
  });
}
