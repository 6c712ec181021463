import { asked, both, guardOf, opposite } from "../guard.ts";
import type { Losses } from "../losses.ts";
import { joined, linesOf } from "../plain-text.ts";
import type { Change, Choice, Guard, Loss, Passage, Piece, Way } from "../story.ts";
import { readAssignments, readCondition } from "./expression.ts";
import type { TweeNode } from "./nodes.ts";
import type { TweePassage } from "./read-passages.ts";

/** What is known of the story as a whole while one passage is read. */
export interface TweeContext {
  readonly isFlag: (name: string) => boolean;
  /** The flag for having been in a passage; asking for it makes the passage set it. */
  readonly visited: (passage: string) => string;
  readonly losses: Losses;
}

/** A passage's nodes as texts, choices, changes and ways. */
export function passageOf(source: TweePassage, nodes: readonly TweeNode[], context: TweeContext): Passage {
  const body = new Body(source, context);
  body.walk(nodes, null);
  return body.passage();
}

class Body {
  readonly #source: TweePassage;
  readonly #context: TweeContext;
  readonly #paragraphs: Piece[][] = [[]];
  readonly #changes: Change[] = [];
  readonly #choices: Choice[] = [];
  readonly #ways: Way[] = [];

  constructor(source: TweePassage, context: TweeContext) {
    this.#source = source;
    this.#context = context;
  }

  passage(): Passage {
    const { name, line } = this.#source;
    return {
      name,
      title: name,
      line,
      paragraphs: this.#paragraphs.filter((pieces) => pieces.some(({ text }) => text.trim() !== "")),
      changes: this.#changes,
      choices: this.#choices,
      ways: this.#ways,
    };
  }

  walk(nodes: readonly TweeNode[], when: Guard | null): void {
    for (const node of nodes) this.#take(node, when);
  }

  #lose(what: Loss, source: string, line: number): void {
    this.#context.losses.add(what, source, this.#source.name, line);
  }

  #take(node: TweeNode, when: Guard | null): void {
    switch (node.kind) {
      case "text":
        return this.#text(node, when);
      case "link":
        return this.#link(node, when);
      case "if":
        return this.#branches(node.branches, when);
      case "set":
        if (when === null) this.#changes.push(...this.#changesOf(node));
        else this.#lose("entry-change", node.source, node.line);
        return;
      case "goto":
        this.#ways.push({ to: node.target, when });
        return;
      case "lost":
        return this.#lose(node.what, node.source, node.line);
    }
  }

  #text({ text, raw, line }: Extract<TweeNode, { kind: "text" }>, when: Guard | null): void {
    let at = 0;
    for (const [variable] of text.matchAll(/[$_][\p{L}][\p{L}\p{N}_]*/gu)) {
      at = Math.max(at, raw.indexOf(variable, at));
      if (!variable.startsWith("$") && !this.#context.isFlag(variable)) continue;
      this.#lose("dynamic-text", variable, line + linesIn(raw.slice(0, at)));
    }
    for (const [index, written] of text.split("\n").entries()) {
      if (index > 0) this.#paragraphs.push([]);
      // A list mark before a link is layout, not words.
      const words = written.replace(/^\s*[*•-]\s+/, "");
      if (words.trim() !== "" && !/^[*•-]$/.test(words.trim()))
        this.#paragraphs.at(-1)?.push({ text: words, when, line: line + index });
    }
  }

  #link(node: Extract<TweeNode, { kind: "link" }>, when: Guard | null): void {
    const changes = node.body.flatMap((inner) => (inner.kind === "set" ? this.#changesOf(inner) : []));
    const reply = node.body.flatMap((inner) => (inner.kind === "text" ? linesOf(inner.text) : []));
    for (const inner of node.body) {
      if (inner.kind === "if" || inner.kind === "link") this.#lose("macro", node.source, node.line);
      if (inner.kind === "lost") this.#lose(inner.what, inner.source, inner.line);
    }
    if (node.target.startsWith("$")) this.#lose("dynamic-text", node.source, node.line);
    this.#choices.push({
      text: node.text,
      kind: "say",
      once: false,
      line: node.line,
      when,
      changes,
      reply: joined(reply),
      coach: "",
      ways: [{ to: node.target, when: null }],
    });
  }

  #branches(branches: Extract<TweeNode, { kind: "if" }>["branches"], when: Guard | null): void {
    const { isFlag, visited } = this.#context;
    // What holds because no branch before was taken; null once that cannot be said.
    let before: Guard | null = when ?? { knows: [], lacks: [] };
    for (const { condition, negated, source, line, body } of branches) {
      const own = condition === null ? null : guardOf(readCondition(condition, visited), isFlag, !negated);
      if (before === null || (condition !== null && own === null)) {
        this.#lose("condition", source, line);
        this.walk(body, when);
        before = null;
        continue;
      }
      this.walk(body, asked(own === null ? before : both(before, own)));
      const not = own === null ? null : opposite(own);
      before = not === null ? null : both(before, not);
    }
  }

  #changesOf({ source, line }: Extract<TweeNode, { kind: "set" }>): readonly Change[] {
    const assignments = readAssignments(source);
    if (assignments.length === 0) this.#lose("variable", source, line);
    return assignments.flatMap(({ name, value }) => {
      if (value !== null && this.#context.isFlag(name)) return [{ flag: name, to: value }];
      this.#lose("variable", source, line);
      return [];
    });
  }
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}

/** Every assignment of a body, however deep. */
export function settersIn(nodes: readonly TweeNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === "set") return [node.source];
    if (node.kind === "link") return settersIn(node.body);
    return node.kind === "if" ? node.branches.flatMap(({ body }) => settersIn(body)) : [];
  });
}
