import { RESERVED_RESPONSE_IDS, RESERVED_SCENE_IDS } from "../model/index.ts";
import { asked, isImpossible, namesIn, variantsOf } from "./guard.ts";
import { Ids } from "./ids.ts";
import type { Losses } from "./losses.ts";
import { clean, joined } from "./plain-text.ts";
import type { Choice, Flag, Guard, Passage, Piece, Story } from "./story.ts";

/** A scenario file in the making: what the source gave, under ids. Empty texts become gaps. */
export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly start: string;
  readonly facts: readonly DraftFact[];
  readonly scenes: readonly DraftScene[];
  readonly outcomes: readonly DraftOutcome[];
}

export interface DraftFact {
  readonly id: string;
  /** The variable's or passage's name in the source. */
  readonly name: string;
  readonly kind: "true" | "false" | "visited";
}

export interface DraftScene {
  readonly id: string;
  /** In the source. */
  readonly passage: string;
  readonly title: string;
  readonly lines: readonly DraftLine[];
  readonly responses: readonly DraftResponse[];
}

export interface DraftLine {
  readonly id: string;
  readonly text: string;
  readonly when: Guard | null;
}

export interface DraftResponse {
  readonly id: string;
  readonly text: string;
  readonly kind: "say" | "do";
  readonly once: boolean;
  /** The source said so already. */
  readonly onceInSource: boolean;
  readonly line: number | null;
  readonly when: Guard | null;
  readonly set: readonly string[];
  readonly clear: readonly string[];
  readonly reply: string;
  readonly coach: string;
  readonly next: readonly DraftWay[];
  /** Added where nothing could be left to choose. */
  readonly made?: "way-out";
}

export interface DraftWay {
  readonly to: string;
  readonly when: Guard | null;
}

export interface DraftOutcome {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Why it is here where the source has no such ending. */
  readonly made?: "end" | "way-out" | "loop";
}

/** Gives a settled story its ids. */
export function draftOf(story: Story, losses: Losses): Draft {
  const ids = new Ids(RESERVED_SCENE_IDS);
  const named = new Map(
    story.passages.map((passage) => [
      passage.name,
      ids.named(passage.title, passage.choices.length > 0 ? "scene" : "ending"),
    ]),
  );
  const end = story.passages.some(endsPlainly) ? ids.named("the-end", "ending") : null;
  const facts = new Facts(story);
  const idOf = (name: string | null) => (name === null ? undefined : named.get(name)) ?? end ?? "";
  const scenes = story.passages
    .filter(({ choices }) => choices.length > 0)
    .map((passage) => sceneOf(passage, idOf, facts, losses));
  const outcomes: DraftOutcome[] = story.passages
    .filter(({ choices }) => choices.length === 0)
    .map((passage) => outcomeOf(passage, idOf(passage.name), losses));
  if (end !== null) outcomes.push({ id: end, title: "", text: "", made: "end" });
  // A story that never ends: the way out of its loop will need a place to go.
  if (outcomes.length === 0) {
    outcomes.push({ id: ids.named("left-open", "ending"), title: "", text: "", made: "way-out" });
  }
  return {
    title: clean(story.title),
    summary: clean(story.summary),
    start: idOf(story.start),
    facts: facts.list(),
    scenes,
    outcomes,
  };
}

function endsPlainly({ choices }: Passage): boolean {
  return choices.some(({ ways }) => completesOpen(ways));
}

/** A choice without a way for all ends the story for the rest. */
function completesOpen(ways: Choice["ways"]): boolean {
  return ways.some(({ to }) => to === null) || ways.at(-1)?.when !== null;
}

/** A fact is unknown at first, so a variable that begins as true stands as its opposite. */
class Facts {
  readonly #flags: ReadonlyMap<string, Flag>;
  readonly #ids = new Ids();
  readonly #facts = new Map<string, DraftFact>();

  constructor({ flags }: Story) {
    this.#flags = new Map(flags.map((flag) => [flag.name, flag]));
  }

  list(): readonly DraftFact[] {
    return [...this.#facts.values()];
  }

  guard(guard: Guard | null): Guard | null {
    const known = asked(guard);
    if (known === null) return null;
    const side = (wanted: boolean) => [
      ...known.knows.filter((name) => this.#flipped(name) !== wanted),
      ...known.lacks.filter((name) => this.#flipped(name) === wanted),
    ];
    const flipped = { knows: side(true), lacks: side(false) };
    return {
      knows: flipped.knows.map((name) => this.#id(name)),
      lacks: flipped.lacks.map((name) => this.#id(name)),
    };
  }

  changes(choice: Choice): { readonly set: readonly string[]; readonly clear: readonly string[] } {
    const becomes = (wanted: boolean) =>
      choice.changes
        .filter(({ flag, to }) => (to !== this.#flipped(flag)) === wanted)
        .map(({ flag }) => this.#id(flag));
    return { set: becomes(true), clear: becomes(false) };
  }

  #flipped(name: string): boolean {
    return this.#flags.get(name)?.initially ?? false;
  }

  #id(flag: string): string {
    const known = this.#facts.get(flag);
    if (known !== undefined) return known.id;
    const visited = flag.startsWith("visited:");
    const name = clean(flag.replace(/^visited:|^[$_]/, ""));
    const kind = visited && !this.#flipped(flag) ? "visited" : this.#flipped(flag) ? "false" : "true";
    const prefix = { visited: "visited ", false: "not ", true: "" }[kind];
    const fact: DraftFact = { id: this.#ids.named(`${prefix}${name}`, "fact"), name, kind };
    this.#facts.set(flag, fact);
    return fact.id;
  }
}

function sceneOf(
  passage: Passage,
  idOf: (name: string | null) => string,
  facts: Facts,
  losses: Losses,
): DraftScene {
  const { name, title, choices, line } = passage;
  const lineIds = new Ids();
  const lines = passage.paragraphs.flatMap((paragraph) => {
    const variants = variantsOf(paragraph);
    if (variants !== null) return variants;
    losses.add("condition", paragraph.map(({ text }) => text).join(""), name, paragraph[0]?.line ?? line);
    return paragraph.map(({ text }): Piece => ({ text, when: null }));
  });
  const shown = lines
    .map(({ text, when }) => ({ text: clean(text), when: facts.guard(when) }))
    .filter(({ text }) => text !== "");
  const ids = new Ids(RESERVED_RESPONSE_IDS);
  // Said and done things never mix in one scene; what was clicked is taken as said.
  const kind = choices.every((choice) => choice.kind === "do") ? "do" : "say";
  const possible = choices.filter(({ when }) => when === null || !isImpossible(when));
  return {
    id: idOf(name),
    passage: name,
    title: clean(title),
    lines: shown.map((shownLine) => ({ id: lineIds.worded(shownLine.text, "line"), ...shownLine })),
    responses: (possible.length > 0 ? possible : choices).map((choice): DraftResponse => {
      const text = clean(choice.text);
      return {
        id: ids.worded(text === "" ? "go on" : text, kind),
        text,
        kind,
        // The language asks for it where a choice leads back, and only there: see `mended`.
        once: false,
        onceInSource: choice.once,
        line: choice.line,
        when: facts.guard(choice.when),
        ...facts.changes(choice),
        reply: clean(choice.reply),
        coach: clean(choice.coach),
        next: waysOf(choice, idOf, facts),
      };
    }),
  };
}

function waysOf({ ways }: Choice, idOf: (name: string | null) => string, facts: Facts): readonly DraftWay[] {
  const all = ways.map(({ to, when }) => ({ to: idOf(to), when: facts.guard(when) }));
  return all.at(-1)?.when === null ? all : [...all, { to: idOf(null), when: null }];
}

function outcomeOf({ name, title, paragraphs, line }: Passage, id: string, losses: Losses): DraftOutcome {
  const pieces = paragraphs.flat();
  for (const { text, when, line: own = line } of pieces) {
    if (namesIn(when).length > 0) losses.add("ending-condition", text, name, own);
  }
  const text = joined(paragraphs.map((paragraph) => clean(paragraph.map((piece) => piece.text).join(""))));
  return { id, title: clean(title), text: clean(text) };
}
