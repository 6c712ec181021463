import {
  endOf,
  endOfLink,
  LONGEST_ARGUMENTS,
  LONGEST_HOOK,
  quoted,
  readLink,
  type Branch,
  type TweeNode,
} from "./nodes.ts";
import { proseNodes, withoutComments } from "./prose.ts";

const MACRO = /^\(([a-z][a-z-]*):/i;
const DEEPEST = 30;
/** Nothing without the hook that follows. */
const GOVERNS = new Set(["if", "unless", "elseif", "else", "link"]);
/** Macros that only dress the hook that follows. */
const LAYOUT = new Set([
  "text-style",
  "align",
  "color",
  "colour",
  "text-colour",
  "font",
  "transition",
  "t8n",
]);

/** Takes a passage of Harlowe apart. Never throws. */
export function readHarlowe(body: string): readonly TweeNode[] {
  return read(withoutComments(body), 0);
}

function read(text: string, depth: number): readonly TweeNode[] {
  const nodes: TweeNode[] = [];
  let prose = 0;
  let at = 0;
  const flush = (end: number) => {
    if (end > prose) nodes.push(...proseNodes(text.slice(prose, end)));
  };
  while (at < text.length) {
    const macro = text[at] === "(" ? MACRO.exec(text.slice(at, at + 40)) : null;
    const isLink = macro === null && text.startsWith("[[", at);
    if (macro === null && !isLink) {
      at++;
      continue;
    }
    const end = isLink ? endOfLink(text, at) : endOf(text, at + 1, ")", "(", LONGEST_ARGUMENTS);
    if (end === -1) {
      at++;
      continue;
    }
    flush(at);
    const source = text.slice(at, end);
    if (macro === null) {
      const link = readLink(source.slice(2, -2));
      nodes.push({ kind: "link", text: link.text, target: link.target, body: [], source });
      prose = at = end;
      continue;
    }
    const name = (macro[1] ?? "").toLowerCase().replaceAll("-", "");
    const hook = depth < DEEPEST ? hookAt(text, end) : null;
    const inside = hook === null ? [] : read(hook.text, depth + 1);
    const args = source.slice(macro[0].length, -1).trim();
    if (hook === null && GOVERNS.has(name)) nodes.push({ kind: "lost", what: "macro", source });
    else take(nodes, name, args, inside, source);
    prose = at = hook?.end ?? end;
  }
  flush(text.length);
  return nodes;
}

/** The `[hook]` that a macro governs. */
function hookAt(text: string, from: number): { readonly text: string; readonly end: number } | null {
  const open = from + (/^\s{0,20}/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  if (text[open] !== "[" || (text.startsWith("[[", open) && text[open + 2] !== "[")) return null;
  const end = endOf(text, open + 1, "]", "[", LONGEST_HOOK);
  return end === -1 ? null : { text: text.slice(open + 1, end - 1), end };
}

function take(
  nodes: TweeNode[],
  name: string,
  args: string,
  body: readonly TweeNode[],
  source: string,
): void {
  const previous = nodes.findLast((node) => node.kind !== "text" || node.text.trim() !== "");
  const branch = (condition: string | null, negated = false): Branch => ({
    condition,
    negated,
    source,
    body,
  });
  if (name === "if" || name === "unless") {
    nodes.push({ kind: "if", branches: [branch(args, name === "unless")] });
  } else if ((name === "elseif" || name === "else") && previous?.kind === "if") {
    const longer = [...previous.branches, branch(name === "else" ? null : args)];
    nodes[nodes.lastIndexOf(previous)] = { kind: "if", branches: longer };
  } else if (name === "set") {
    nodes.push({ kind: "set", source: args });
  } else if (name === "goto" || name === "linkgoto") {
    const [text = "", target = text] = quoted(args);
    if (name === "goto") nodes.push({ kind: "goto", target: text, source });
    else nodes.push({ kind: "link", text, target, body: [], source });
  } else if (name === "link" && body.some((node) => node.kind === "goto")) {
    const target = body.find((node) => node.kind === "goto")?.target ?? "";
    nodes.push({ kind: "link", text: quoted(args)[0] ?? "", target, body, source });
  } else {
    if (!LAYOUT.has(name)) nodes.push({ kind: "lost", what: "macro", source });
    nodes.push(...body);
  }
}
