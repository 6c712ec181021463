import {
  endOf,
  endOfLink,
  LONGEST_ARGUMENTS,
  quoted,
  readLink,
  type Branch,
  type TweeNode,
} from "./nodes.ts";
import { proseNodes, withoutComments } from "./prose.ts";

/** An open `<<if>>` or `<<link>>`; its nodes so far. */
interface Frame {
  readonly name: string;
  readonly branches: Omit<Branch, "body">[];
  readonly bodies: TweeNode[][];
  readonly args: string;
  readonly source: string;
}

/** Macros that only set how text is laid out. */
const LAYOUT = new Set(["nobr", "silently", "silent", "center", "span", "div", "done"]);
const DEEPEST = 30;

/** Takes a passage of SugarCube (or of no named format) apart. Never throws. */
export function readSugarCube(body: string): readonly TweeNode[] {
  const text = withoutComments(body);
  const frames: Frame[] = [frameOf("", "", "")];
  const top = () => frames[frames.length - 1] ?? frameOf("", "", "");
  const add = (...nodes: readonly TweeNode[]) =>
    top()
      .bodies.at(-1)
      ?.push(...nodes);
  const close = () => {
    const frame = frames.length > 1 ? frames.pop() : undefined;
    if (frame) add(...nodesOf(frame));
  };

  let at = 0;
  while (at < text.length) {
    const next = nextMark(text, at);
    if (next > at) add(...proseNodes(text.slice(at, next)));
    if (next >= text.length) break;
    const isLink = text.startsWith("[[", next);
    const end = isLink ? endOfLink(text, next) : endOf(text, next + 2, ">>", "", LONGEST_ARGUMENTS);
    if (end === -1) {
      add({ kind: "text", text: text.slice(next, next + 2) });
      at = next + 2;
      continue;
    }
    const source = text.slice(next, end);
    at = end;
    if (isLink) {
      add(linkOf(source));
      continue;
    }
    const [, slash, name = "", args = ""] =
      /^(\/|end(?=if\b))?([\w=-]+)\s*(.*)$/s.exec(source.slice(2, -2).trim()) ?? [];
    if (slash !== undefined) {
      if (frames.some((frame) => frame.name === name)) while (top().name !== name) close();
      if (top().name === name) close();
    } else if (name === "if" || ((name === "link" || name === "button") && frames.length < DEEPEST)) {
      if (frames.length < DEEPEST) frames.push(frameOf(name, args, source));
      else add({ kind: "lost", what: "macro", source });
    } else if ((name === "elseif" || name === "else") && top().name === "if") {
      const condition = name === "else" ? null : args;
      top().branches.push({ condition, negated: false, source });
      top().bodies.push([]);
    } else if (!LAYOUT.has(name)) add(simpleMacro(name, args, source));
  }
  while (frames.length > 1) close();
  return frames[0]?.bodies[0] ?? [];
}

function nextMark(text: string, from: number): number {
  const places = [text.indexOf("<<", from), text.indexOf("[[", from)].filter((place) => place !== -1);
  return places.length === 0 ? text.length : Math.min(...places);
}

function frameOf(name: string, args: string, source: string): Frame {
  return { name, branches: [{ condition: args, negated: false, source }], bodies: [[]], args, source };
}

function nodesOf({ name, branches, bodies, args, source }: Frame): readonly TweeNode[] {
  if (name === "if") {
    const withBodies = branches.map((branch, index) => ({ ...branch, body: bodies[index] ?? [] }));
    return [{ kind: "if", branches: withBodies }];
  }
  const body = bodies[0] ?? [];
  const bracketed = /^\[\[(.*)\]\]$/s.exec(args.trim())?.[1];
  const [text = "", target] = quoted(args);
  const named = bracketed === undefined ? { text, target } : readLink(bracketed);
  const goto = body.find((node) => node.kind === "goto");
  const led = named.target ?? goto?.target;
  if (led === undefined) return [{ kind: "lost", what: "macro", source }, ...body];
  return [{ kind: "link", text: named.text, target: led, body, source }];
}

function linkOf(source: string): TweeNode {
  // `[img[…]]` and its kin hold files, not passages.
  const { text, target, setter } = readLink(source.slice(2, -2));
  const body: readonly TweeNode[] = setter === "" ? [] : [{ kind: "set", source: setter }];
  return { kind: "link", text, target, body, source };
}

function simpleMacro(name: string, args: string, source: string): TweeNode {
  if (name === "set") return { kind: "set", source: args };
  const [target] = quoted(args);
  if (name === "goto" && target !== undefined) return { kind: "goto", target, source };
  return { kind: "lost", what: name === "script" ? "code" : "macro", source };
}
