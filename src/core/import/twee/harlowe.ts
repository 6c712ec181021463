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
import type { Located } from "./located.ts";
import { labelOf, proseNodes } from "./prose.ts";

const MACRO = /^\(([a-z][a-z-]*):/i;
const DEEPEST = 30;
/** Nothing without the hook that follows. */
const GOVERNS = new Set(["if", "unless", "elseif", "else", "link"]);
/** Macros that only dress the hook that follows; Harlowe reads their names without hyphens. */
const LAYOUT = new Set(
  "textstyle align color colour textcolor textcolour textsize textrotate background font transition t8n".split(
    " ",
  ),
);

/** Takes a passage of Harlowe apart. Never throws. */
export function readHarlowe({ text, lineAt }: Located): readonly TweeNode[] {
  return read(text, 0, lineAt);
}

function read(text: string, depth: number, lineAt: Located["lineAt"]): readonly TweeNode[] {
  const nodes: TweeNode[] = [];
  let prose = 0;
  let at = 0;
  const flush = (end: number) => {
    const start = prose;
    if (end > start) {
      nodes.push(...proseNodes(text.slice(start, end), (offset) => lineAt(start + offset), withoutHooks));
    }
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
    const line = lineAt(at);
    if (macro === null) {
      const { text: words, target } = readLink(source.slice(2, -2));
      const label = words === target ? { text: words, lost: [] } : labelOf(words, () => line);
      nodes.push({ kind: "link", text: label.text, target, body: [], source, line }, ...label.lost);
      prose = at = end;
      continue;
    }
    const name = (macro[1] ?? "").toLowerCase().replaceAll("-", "");
    const hook = depth < DEEPEST ? hookAt(text, end) : null;
    const inside = hook === null ? [] : read(hook.text, depth + 1, (offset) => lineAt(hook.start + offset));
    const args = source.slice(macro[0].length, -1).trim();
    if (hook === null && GOVERNS.has(name)) nodes.push({ kind: "lost", what: "macro", source, line });
    else take(nodes, name, args, inside, { source, line });
    prose = at = hook?.end ?? afterPlus(text, end);
  }
  flush(text.length);
  return nodes;
}

/** Changers are joined by a plus: `(text-colour: red)+(text-style: "bold")[words]`. */
function afterPlus(text: string, from: number): number {
  return from + (/^\s{0,9}\+\s{0,9}(?=\()/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
}

/** Named hooks and braces are marks for macros; the words in them are text. */
function withoutHooks(text: string): string {
  return text
    .replace(/\|[\w-]{1,60}[>)](?=\[)|(?<=\])[<(][\w-]{1,60}\|/g, "")
    .replace(/[{}]|(?<!\[)\[(?!\[)|(?<!\])\](?!\])/g, "");
}

interface Hook {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The `[hook]` that a macro governs. */
function hookAt(text: string, from: number): Hook | null {
  const open = from + (/^\s{0,20}/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  if (text[open] !== "[" || (text.startsWith("[[", open) && text[open + 2] !== "[")) return null;
  const end = endOf(text, open + 1, "]", "[", LONGEST_HOOK);
  return end === -1 ? null : { text: text.slice(open + 1, end - 1), start: open + 1, end };
}

function take(
  nodes: TweeNode[],
  name: string,
  args: string,
  body: readonly TweeNode[],
  { source, line }: { readonly source: string; readonly line: number },
): void {
  const previous = nodes.findLast((node) => node.kind !== "text" || node.text.trim() !== "");
  const branch = (condition: string | null, negated = false): Branch => ({
    condition,
    negated,
    source,
    line,
    body,
  });
  if (name === "if" || name === "unless") {
    nodes.push({ kind: "if", branches: [branch(args, name === "unless")] });
  } else if ((name === "elseif" || name === "else") && previous?.kind === "if") {
    const longer = [...previous.branches, branch(name === "else" ? null : args)];
    nodes[nodes.lastIndexOf(previous)] = { kind: "if", branches: longer };
  } else if (name === "set") {
    nodes.push({ kind: "set", source: args, line });
  } else if (name === "goto" || name === "linkgoto") {
    const [text = "", target = text] = quoted(args);
    if (name === "goto") nodes.push({ kind: "goto", target: text, source, line });
    else nodes.push({ kind: "link", text: labelOf(text, () => line).text, target, body: [], source, line });
  } else if (name === "link" && body.some((node) => node.kind === "goto")) {
    const target = body.find((node) => node.kind === "goto")?.target ?? "";
    nodes.push({
      kind: "link",
      text: labelOf(quoted(args)[0] ?? "", () => line).text,
      target,
      body,
      source,
      line,
    });
  } else {
    if (!LAYOUT.has(name)) nodes.push({ kind: "lost", what: "macro", source, line });
    nodes.push(...body);
  }
}
