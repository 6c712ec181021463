import { asked, both, guardOf, opposite } from "../guard.ts";
import type { Losses } from "../losses.ts";
import {
  MAX_PASSAGES,
  type Change,
  type Choice,
  type Guard,
  type Passage,
  type Piece,
  type Way,
} from "../story.ts";
import type { InkChoice, InkNode } from "./tree.ts";

/** A passage in the making. */
interface Draft {
  readonly name: string;
  readonly title: string;
  readonly line: number | null;
  readonly paragraphs: Piece[][];
  readonly changes: Change[];
  readonly choices: Choice[];
  readonly ways: Way[];
  /** The next text goes on where the last one stopped. */
  glued: boolean;
}

/** Where the reading of a list of nodes stands. */
interface Place {
  readonly draft: Draft;
  readonly when: Guard | null;
  /** The passage that follows when nothing else is said; null ends the story. */
  readonly after: string | null;
}

/**
 * Turns ink's nested weaves into flat passages. A passage runs from a knot, a stitch, a gather or a
 * chosen choice up to the next choices; what follows a choice is a passage of its own, which
 * `settle` folds back into the choice's reply where it only tells something and leads on.
 */
export class Flows {
  readonly #isFlag: (name: string) => boolean;
  readonly #losses: Losses;
  readonly #drafts = new Map<string, Draft>();
  readonly #visited = new Set<string>();

  constructor(isFlag: (name: string) => boolean, losses: Losses) {
    this.#isFlag = isFlag;
    this.#losses = losses;
  }

  read(name: string, line: number | null, content: readonly InkNode[]): void {
    const draft = this.#open(name, name, line);
    this.#list(content, { draft, when: null, after: null });
  }

  /** In the order in which they were met; those asked about remember that they were visited. */
  passages(): readonly Passage[] {
    return [...this.#drafts.values()].map(({ glued: _, paragraphs, changes, ...draft }) => ({
      ...draft,
      paragraphs: paragraphs.filter((pieces) => pieces.some(({ text }) => text.trim() !== "")),
      changes: this.#visited.has(`visited:${draft.name}`)
        ? [...changes, { flag: `visited:${draft.name}`, to: true }]
        : changes,
    }));
  }

  #open(name: string, label: string, line: number | null): Draft {
    const title = (label.split(".").at(-1) ?? "").replaceAll("_", " ").trim();
    const draft: Draft = {
      name,
      title,
      line,
      paragraphs: [[]],
      changes: [],
      choices: [],
      ways: [],
      glued: false,
    };
    if (this.#drafts.size <= MAX_PASSAGES) this.#drafts.set(name, draft);
    return draft;
  }

  /** Reads one level of a weave: first what leads to its choices, then each gather's part. */
  #list(content: readonly InkNode[], place: Place): void {
    let here = place;
    let from = 0;
    for (const [index, node] of content.entries()) {
      if (node.kind !== "gather") continue;
      this.#section(content.slice(from, index), { ...here, after: node.name });
      const draft = this.#open(node.name, node.label, node.line);
      here = { draft, when: null, after: place.after };
      from = index + 1;
    }
    this.#section(content.slice(from), here);
  }

  #section(nodes: readonly InkNode[], place: Place): void {
    const { draft, when, after } = place;
    const ended = this.#take(nodes, place);
    if (!ended && draft.choices.length === 0 && when === null) draft.ways.push({ to: after, when: null });
  }

  /** @returns whether the reading cannot get past these nodes */
  #take(nodes: readonly InkNode[], place: Place): boolean {
    const { draft, when } = place;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      switch (node?.kind) {
        case "text":
          this.#text(draft, node.text, when);
          break;
        case "glue":
          draft.glued = true;
          break;
        case "choice": {
          const start = index + 1;
          while (index + 1 < nodes.length && nodes[index + 1]?.kind !== "choice") index++;
          this.#choice(node, nodes.slice(start, index + 1), place);
          if (index === nodes.length - 1) return true;
          break;
        }
        case "weave":
          this.#list(node.content, place);
          return true;
        case "gather":
          this.#losses.add("redirect", node.label, draft.name, node.line);
          break;
        case "divert":
          draft.ways.push({ to: node.to, when });
          return true;
        case "set":
          this.#set(node, place);
          break;
        case "if":
          this.#branches(node.branches, place);
          break;
        case "lost":
          this.#losses.add(node.what, node.source, draft.name, node.line);
      }
    }
    return false;
  }

  #text(draft: Draft, text: string, when: Guard | null): void {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0 && !draft.glued) draft.paragraphs.push([]);
      if (line.trim() === "") continue;
      draft.glued = false;
      draft.paragraphs.at(-1)?.push({ text: line, when });
    }
  }

  #set({ name, to, line }: Extract<InkNode, { kind: "set" }>, { draft, when }: Place): void {
    if (to === null || !this.#isFlag(name)) this.#losses.add("variable", name, draft.name, line);
    else if (when === null) draft.changes.push({ flag: name, to });
    else this.#losses.add("entry-change", name, draft.name, line);
  }

  #choice(choice: InkChoice, body: readonly InkNode[], { draft, when, after }: Place): void {
    const { name, condition, line } = choice;
    const own = condition === null ? null : this.#guard(condition);
    if (condition !== null && own === null) {
      this.#losses.add("condition", choice.asks, draft.name, line);
    }
    const follow = this.#open(name, choice.label, line);
    this.#list([...choice.reply, ...body], { draft: follow, when: null, after });
    draft.choices.push({
      text: choice.fallback ? "" : wordsOf(choice.text),
      kind: choice.fallback ? "do" : "say",
      once: choice.once,
      line,
      when: asked(both(when, own)),
      changes: [],
      reply: "",
      coach: "",
      ways: [{ to: name, when: null }],
    });
    for (const node of choice.text) {
      if (node.kind === "if") this.#losses.add("dynamic-text", wordsOf(choice.text), draft.name, line);
      if (node.kind === "lost") this.#losses.add(node.what, node.source, draft.name, line);
    }
  }

  #branches(branches: Extract<InkNode, { kind: "if" }>["branches"], place: Place): void {
    const { draft, when } = place;
    // What holds because no branch before was taken; null once that cannot be said.
    let before: Guard | null = when ?? { knows: [], lacks: [] };
    for (const { condition, source, body, line } of branches) {
      const own = condition === null ? null : this.#guard(condition);
      if (before === null || (condition !== null && own === null)) {
        this.#losses.add("condition", source, draft.name, line);
        // Its words and choices stay; a way that may be wrong would hide all that follows.
        this.#take(
          body.filter(({ kind }) => kind !== "divert"),
          place,
        );
        before = null;
        continue;
      }
      this.#take(body, { ...place, when: asked(own === null ? before : both(before, own)) });
      const not = own === null ? null : opposite(own);
      before = not === null ? null : both(before, not);
    }
  }

  #guard(condition: NonNullable<InkChoice["condition"]>): Guard | null {
    const guard = guardOf(condition, this.#isFlag);
    for (const name of [...(guard?.knows ?? []), ...(guard?.lacks ?? [])]) {
      if (name.startsWith("visited:")) this.#visited.add(name);
    }
    return guard;
  }
}

/** The words of a choice; of its conditional parts the first. */
function wordsOf(nodes: readonly InkNode[]): string {
  const words = nodes.map((node): string => {
    if (node.kind === "text") return node.text;
    return node.kind === "if" ? wordsOf(node.branches[0]?.body ?? []) : "";
  });
  return words.join("").replace(/\s+/g, " ").trim();
}
