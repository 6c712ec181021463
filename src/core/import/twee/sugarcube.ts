import { imagesIn, type Image } from "./images.ts";
import type { Located } from "./located.ts";
import {
  endOf,
  endOfLink,
  LONGEST_ARGUMENTS,
  quoted,
  readLink,
  type Branch,
  type TweeNode,
} from "./nodes.ts";
import { labelOf, proseNodes } from "./prose.ts";

/** An open `<<if>>` or `<<link>>`; its nodes so far. */
interface Frame {
  readonly name: string;
  readonly branches: Omit<Branch, "body">[];
  readonly bodies: TweeNode[][];
  readonly args: string;
  readonly source: string;
  readonly line: number;
}

/** Macros that only set how text is laid out. */
const LAYOUT = new Set(["nobr", "center", "span", "div", "done"]);
/** Macros whose text nobody sees, though what they set holds. */
const SILENT = new Set(["silently", "silent"]);
const FRAMES = new Set(["if", "link", "button", ...SILENT]);
const DEEPEST = 30;

/** Takes a passage of SugarCube (or of no named format) apart. Never throws. */
export function readSugarCube({ text, lineAt }: Located): readonly TweeNode[] {
  const images = imagesIn(text);
  const frames: Frame[] = [frameOf("", "", "", 0)];
  const top = () => frames[frames.length - 1] ?? frameOf("", "", "", 0);
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
    const image = images.find((each) => each.at >= at && each.target !== null);
    const next = Math.min(nextMark(text, at), image?.at ?? text.length);
    if (next > at) add(...proseNodes(text.slice(at, next), from(lineAt, at)));
    if (next >= text.length) break;
    const line = lineAt(next);
    if (image !== undefined && image.at === next) {
      add(...imageLink(image, line));
      at = image.end;
      continue;
    }
    const isLink = text.startsWith("[[", next);
    const end = isLink ? endOfLink(text, next, images) : endOf(text, next + 2, ">>", "", LONGEST_ARGUMENTS);
    if (end === -1) {
      const open = unfinished(text, next);
      const words = text.slice(next, open.end);
      if (open.source === null) add({ kind: "text", text: words, raw: words, line });
      else add({ kind: "lost", what: "macro", source: open.source, line });
      at = open.end;
      continue;
    }
    const source = text.slice(next, end);
    at = end;
    if (isLink) {
      add(...linkOf(source, from(lineAt, next)));
      continue;
    }
    const [, slash, name = "", args = ""] =
      /^(\/|end(?=if\b))?([\w=-]+)\s*(.*)$/s.exec(source.slice(2, -2).trim()) ?? [];
    if (slash !== undefined) {
      if (frames.some((frame) => frame.name === name)) while (top().name !== name) close();
      if (top().name === name) close();
    } else if (FRAMES.has(name)) {
      if (frames.length < DEEPEST) frames.push(frameOf(name, args, source, line));
      else if (!SILENT.has(name)) add({ kind: "lost", what: "macro", source, line });
    } else if (name === "script") {
      const closing = text.indexOf("<</script>>", end);
      at = closing === -1 ? text.length : closing + "<</script>>".length;
      add({ kind: "lost", what: "code", source: text.slice(next, at), line });
    } else if ((name === "elseif" || name === "else") && top().name === "if") {
      const condition = name === "else" ? null : args;
      top().branches.push({ condition, negated: false, source, line });
      top().bodies.push([]);
    } else if (!LAYOUT.has(name)) add(simpleMacro(name, args, source, line));
  }
  while (frames.length > 1) close();
  return frames[0]?.bodies[0] ?? [];
}

function from(lineAt: Located["lineAt"], start: number): Located["lineAt"] {
  return (offset) => lineAt(start + offset);
}

function nextMark(text: string, at: number): number {
  const places = [text.indexOf("<<", at), text.indexOf("[[", at)].filter((place) => place !== -1);
  return places.length === 0 ? text.length : Math.min(...places);
}

/**
 * A mark that nothing closes: a command goes with the rest of its line, of a link only the brackets
 * go, and a mere sign is text.
 */
function unfinished(text: string, at: number): { readonly source: string | null; readonly end: number } {
  const line = text.indexOf("\n", at);
  const end = line === -1 ? text.length : line;
  if (text.startsWith("[[", at)) return { source: text.slice(at, end), end: at + 2 };
  return /^<<[\w=/-]/.test(text.slice(at, at + 3))
    ? { source: text.slice(at, end), end }
    : { source: null, end: at + 2 };
}

function frameOf(name: string, args: string, source: string, line: number): Frame {
  const first = { condition: args, negated: false, source, line };
  return { name, branches: [first], bodies: [[]], args, source, line };
}

function nodesOf({ name, branches, bodies, args, source, line }: Frame): readonly TweeNode[] {
  if (name === "if") {
    const withBodies = branches.map((branch, index) => ({ ...branch, body: bodies[index] ?? [] }));
    return [{ kind: "if", branches: withBodies }];
  }
  const body = bodies[0] ?? [];
  if (SILENT.has(name)) return body.filter(({ kind }) => kind !== "text");
  const [image] = imagesIn(args);
  const bracketed = /^\[\[(.*)\]\]$/s.exec(args.trim())?.[1];
  const [text = "", target] = quoted(args);
  const named =
    image !== undefined
      ? { text: image.title || (image.target ?? ""), target: image.target ?? undefined }
      : bracketed === undefined
        ? { text, target }
        : readLink(bracketed);
  const label = labelOf(named.text, () => line);
  const picture: readonly TweeNode[] = image ? [{ kind: "lost", what: "media", source, line }] : [];
  const goto = body.find((node) => node.kind === "goto");
  const led = named.target ?? goto?.target;
  if (led === undefined) return [{ kind: "lost", what: "macro", source, line }, ...body];
  return [
    { kind: "link", text: label.text || named.text, target: led, body, source, line },
    ...label.lost,
    ...picture,
  ];
}

function linkOf(source: string, lineAt: Located["lineAt"]): readonly TweeNode[] {
  const { text, target, setter } = readLink(source.slice(2, -2));
  const line = lineAt(0);
  const label = labelOf(text, lineAt);
  // What names a passage is no less its name for looking like a tag.
  const words = text === target ? text : label.text;
  const body: readonly TweeNode[] = setter === "" ? [] : [{ kind: "set", source: setter, line }];
  const lost = text === target ? [] : label.lost;
  return [{ kind: "link", text: words, target, body, source, line }, ...lost];
}

function imageLink({ title, target, setter, source }: Image, line: number): readonly TweeNode[] {
  const body: readonly TweeNode[] = setter === "" ? [] : [{ kind: "set", source: setter, line }];
  return [
    { kind: "link", text: title || (target ?? ""), target: target ?? "", body, source, line },
    { kind: "lost", what: "media", source, line },
  ];
}

function simpleMacro(name: string, args: string, source: string, line: number): TweeNode {
  if (name === "set") return { kind: "set", source: args, line };
  const [target] = quoted(args);
  if (name === "goto" && target !== undefined) return { kind: "goto", target, source, line };
  return { kind: "lost", what: "macro", source, line };
}
