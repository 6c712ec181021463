import { asked, settled } from "./guard.ts";
import { Losses } from "./losses.ts";
import { joined } from "./plain-text.ts";
import { completed, expanded } from "./ways.ts";
import type { Change, Choice, Flag, Passage, Story, Way } from "./story.ts";

/**
 * The same story in the shape of a scenario: every passage either offers choices or ends, nothing
 * happens on entering it, and every way leads somewhere.
 */
export function settle(story: Story): Story {
  const losses = new Losses(story.lost);
  const work = new Work(story, losses);
  work.close();
  work.foldCorridors();
  work.applyRedirects();
  work.moveChanges();
  return { ...story, ...work.result(), lost: losses.list() };
}

/** A corridor met by more choices than this stays a scene: its words would be repeated in each. */
const MOST_REPEATS = 4;
const MOST_ROUNDS = 8;

class Work {
  readonly #passages: Map<string, Passage>;
  readonly #flags: Map<string, Flag>;
  readonly #losses: Losses;
  #start: string;

  constructor({ passages, flags, start }: Story, losses: Losses) {
    this.#passages = new Map(passages.map((passage) => [passage.name, this.#sorted(passage, losses)]));
    this.#flags = new Map(flags.map((flag) => [flag.name, flag]));
    this.#start = start;
    this.#losses = losses;
  }

  result(): Pick<Story, "passages" | "flags" | "start"> {
    return { passages: [...this.#passages.values()], flags: [...this.#flags.values()], start: this.#start };
  }

  /** Choices that are passed by because the passage always leads on first are no choices. */
  #sorted(passage: Passage, losses: Losses): Passage {
    const ways = completed(passage.ways);
    const open = ways.at(-1)?.when === null;
    if (open) for (const { text, line } of passage.choices) losses.add("redirect", text, passage.name, line);
    const [only] = ways;
    const ends = only?.to === null && only.when === null;
    const told = passage.paragraphs.length > 0 || passage.title !== "";
    return { ...passage, ways: ends && told ? [] : ways, choices: open ? [] : passage.choices };
  }

  /** Every way ends somewhere: what a link names and nobody wrote becomes an ending to be written. */
  close(): void {
    for (const { name, line, ways, choices } of this.#passages.values()) {
      const all = [
        ...ways.map(({ to }) => ({ to, line })),
        ...choices.flatMap((choice) => choice.ways.map(({ to }) => ({ to, line: choice.line ?? line }))),
      ];
      for (const { to, line: own } of all) {
        if (to === null || this.#passages.has(to)) continue;
        this.#losses.add("missing-target", to, name, own);
        const missing = {
          name: to,
          title: to,
          line: null,
          paragraphs: [],
          changes: [],
          choices: [],
          ways: [],
        };
        this.#passages.set(to, missing);
      }
    }
  }

  /** Passages that only lead on are told before the next choices, or as the reply to the last one. */
  foldCorridors(): void {
    this.#skipEmptyStart();
    // One fold can open the way for another; what is left after a few rounds stays a scene.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const folded = this.#corridors().filter(({ name }) => {
        const passage = this.#passages.get(name);
        return passage !== undefined && (this.#foldForward(passage) || this.#foldBackward(passage));
      });
      if (folded.length === 0) break;
    }
    for (const passage of this.#corridors()) this.#addGoOn(passage);
  }

  #corridors(): readonly Passage[] {
    return [...this.#passages.values()].filter(isCorridor);
  }

  /** A beginning without words only says where the story begins. */
  #skipEmptyStart(): void {
    const first = this.#passages.get(this.#start);
    const to = first?.ways[0]?.to ?? this.#start;
    if (first === undefined || !isCorridor(first) || first.ways.length > 1 || to === first.name) return;
    if (first.paragraphs.length + first.changes.length > 0 || this.#incoming(first.name) > 0) return;
    this.#passages.delete(first.name);
    this.#start = to;
  }

  #foldForward(corridor: Passage): boolean {
    const [way] = corridor.ways;
    const target = this.#passages.get(way?.to ?? "");
    if (way === undefined || corridor.ways.length > 1 || target === undefined) return false;
    if (target.name === corridor.name || target.name === this.#start) return false;
    if (this.#incoming(target.name) > 1) return false;
    this.#passages.delete(target.name);
    this.#passages.set(corridor.name, {
      ...target,
      name: corridor.name,
      title: corridor.title === "" ? target.title : corridor.title,
      line: corridor.line,
      paragraphs: [...corridor.paragraphs, ...target.paragraphs],
      changes: [...corridor.changes, ...target.changes],
    });
    return true;
  }

  #foldBackward(corridor: Passage): boolean {
    const { name, paragraphs, ways, changes } = corridor;
    const sources = [...this.#passages.values()].filter((passage) => leadsTo(passage, name));
    const choices = sources.flatMap((source) => source.choices.filter((choice) => wayTo(choice.ways, name)));
    const plain = paragraphs.every((pieces) => pieces.every(({ when }) => asked(when) === null));
    const alone =
      sources.every((source) => !wayTo(source.ways, name)) &&
      choices.every((choice) => choice.ways.length === 1 && choice.ways[0]?.when === null);
    if (name === this.#start || !plain || !alone || wayTo(ways, name)) return false;
    if (choices.length === 0 || (choices.length > MOST_REPEATS && paragraphs.length > 0)) return false;
    const told = joined(
      paragraphs.map((pieces) =>
        pieces
          .map(({ text }) => text)
          .join("")
          .trim(),
      ),
    );
    this.#passages.delete(name);
    for (const source of sources) {
      const folded = source.choices.map((choice): Choice => {
        if (!wayTo(choice.ways, name)) return choice;
        const reply = joined([choice.reply, told]);
        return { ...choice, reply, changes: [...choice.changes, ...changes], ways };
      });
      this.#passages.set(source.name, { ...source, choices: folded });
    }
    return true;
  }

  /** It stays a scene, with nothing to decide but to go on. */
  #addGoOn(passage: Passage): void {
    const { name, line, ways } = passage;
    this.#passages.set(name, { ...passage, choices: [goOn(line, ways)], ways: [] });
  }

  /** Ways that a passage takes before its choices belong to the choices that lead to it. */
  applyRedirects(): void {
    const before = new Map([...this.#passages].map(([name, { ways }]) => [name, ways]));
    const start = before.get(this.#start) ?? [];
    for (const { to } of start) this.#losses.add("redirect", to ?? "", this.#start);
    for (const passage of this.#passages.values()) {
      const choices = passage.choices.map((choice) => {
        const changed = choice.ways.flatMap(({ to }) => this.#passages.get(to ?? "")?.changes ?? []);
        const { ways, cut } = expanded(choice.ways, before, new Set(changed.map(({ flag }) => flag)));
        for (const lost of cut) this.#losses.add("redirect", lost, passage.name, choice.line);
        return { ...choice, ways };
      });
      this.#passages.set(passage.name, { ...passage, choices, ways: [] });
    }
    const first = this.#passages.get(this.#start);
    if (first?.choices.length === 0) this.#addGoOn({ ...first, ways: [{ to: null, when: null }] });
  }

  /** What entering a passage changes is changed by the choices that lead there. */
  moveChanges(): void {
    this.#setBeginning();
    for (const passage of this.#passages.values()) {
      const choices = passage.choices.map((choice) => ({
        ...choice,
        changes: settled([...choice.changes, ...this.#entering(choice, passage.name)]),
      }));
      this.#passages.set(passage.name, { ...passage, choices });
    }
    for (const [name, passage] of this.#passages) this.#passages.set(name, { ...passage, changes: [] });
  }

  #entering(choice: Choice, from: string): readonly Change[] {
    const all = choice.ways.map(({ to }) => this.#passages.get(to ?? "")?.changes ?? []);
    const [first = []] = all;
    if (all.every((changes) => JSON.stringify(changes) === JSON.stringify(first))) return first;
    for (const { flag } of all.flat()) this.#losses.add("entry-change", flag, from, choice.line);
    return [];
  }

  /** The story enters its first passage at once, so what that sets holds from the beginning. */
  #setBeginning(): void {
    for (const { flag, to } of this.#passages.get(this.#start)?.changes ?? []) {
      this.#flags.set(flag, { name: flag, initially: to });
    }
  }

  /** How many ways lead to a passage. */
  #incoming(name: string): number {
    return [...this.#passages.values()].reduce((count, { ways, choices }) => {
      const all = [...ways, ...choices.flatMap((choice) => choice.ways)];
      return count + all.filter(({ to }) => to === name).length;
    }, 0);
  }
}

function goOn(line: number | null, ways: readonly Way[]): Choice {
  const rest = { once: false, line, when: null, changes: [], reply: "", coach: "" };
  return { text: "", kind: "do", ...rest, ways };
}

function isCorridor({ choices, ways }: Passage): boolean {
  return ways.at(-1)?.when === null && choices.length === 0;
}

function wayTo(ways: readonly Way[], name: string): boolean {
  return ways.some(({ to }) => to === name);
}

function leadsTo({ ways, choices }: Passage, name: string): boolean {
  return wayTo(ways, name) || choices.some((choice) => wayTo(choice.ways, name));
}
