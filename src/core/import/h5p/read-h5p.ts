import { Losses } from "../losses.ts";
import { at, listIn, numberIn, textIn } from "../plain-data.ts";
import { joined, linesOf, plainText } from "../plain-text.ts";
import { MAX_PASSAGES, type Choice, type Imported, type Passage, type Story } from "../story.ts";
import { Endings } from "./endings.ts";

/** Content types whose words stand in one field; others hold pictures, films, whole presentations. */
const TEXTS: Readonly<Record<string, string>> = { "H5P.AdvancedText": "text", "H5P.Text": "text" };
const QUESTION = "H5P.BranchingQuestion";

/**
 * Reads an H5P Branching Scenario.
 *
 * @param content the parsed `content/content.json`
 * @param metadata the parsed `h5p.json`
 */
export function readH5p(content: unknown, metadata: unknown): Imported<Story> {
  const scenario = at(content, "branchingScenario");
  const nodes = listIn(scenario, "content");
  if (nodes.length === 0) return { ok: false, problem: { code: "not-branching" } };
  if (nodes.length > MAX_PASSAGES) return { ok: false, problem: { code: "too-many-passages" } };
  const losses = new Losses();
  const reader = new Reader(scenario, losses);
  const passages = nodes.map((node, index) => reader.read(node, index));
  const startScreen = at(scenario, "startScreen");
  const start = joined(linesOf(plainText(textIn(startScreen, "startScreenTitle"))));
  const value = {
    format: "h5p" as const,
    title: linesOf(textIn(metadata, "title"))[0] ?? start,
    summary: joined(linesOf(plainText(textIn(startScreen, "startScreenSubtitle")))),
    start: nameOf(0),
    passages: [...passages, ...reader.endings.passages()],
    flags: [],
    lost: losses.list(),
  };
  if (textIn(startScreen, "startScreenImage", "path") !== "") {
    losses.add("media", textIn(startScreen, "startScreenImage", "path"), null);
  }
  const scoring = textIn(scenario, "scoringOptionGroup", "scoringOption");
  if (scoring !== "" && scoring !== "no-score") losses.add("score", scoring, null);
  return { ok: true, value: { ...value, lost: losses.list() } };
}

/** H5P names its parts by their position alone. */
function nameOf(id: number): string {
  return `#${id + 1}`;
}

class Reader {
  readonly #losses: Losses;
  readonly #proceed: string;
  readonly endings: Endings;

  constructor(scenario: unknown, losses: Losses) {
    this.#losses = losses;
    this.#proceed = linesOf(textIn(scenario, "l10n", "proceedButtonText"))[0] ?? "";
    this.endings = new Endings(listIn(scenario, "endScreens"), losses);
  }

  read(node: unknown, index: number): Passage {
    const name = nameOf(index);
    const library = textIn(node, "type", "library").split(" ")[0] ?? "";
    const params = at(node, "type", "params");
    const title = linesOf(plainText(textIn(node, "type", "metadata", "title")))[0] ?? "";
    const base = { name, title: /^untitled/i.test(title) ? "" : title, line: null, changes: [] };
    if (library === QUESTION) {
      const question = at(params, "branchingQuestion");
      return {
        ...base,
        paragraphs: this.#paragraphs(textIn(question, "question"), name),
        choices: listIn(question, "alternatives").map((alternative) => this.#choice(alternative, name)),
        ways: [],
      };
    }
    const field = TEXTS[library];
    const words = field === undefined ? this.#wordless(node, library, name) : textIn(params, field);
    const ways = [{ to: this.#target(node, name, title), when: null }];
    return { ...base, paragraphs: this.#paragraphs(words, name), choices: [], ways };
  }

  /** What is no text is reported; of a picture its description remains. */
  #wordless(node: unknown, library: string, name: string): string {
    const params = at(node, "type", "params");
    const title = textIn(node, "type", "metadata", "title");
    const isMedia = /^H5P\.(Image|Video|Audio)$/.test(library);
    this.#losses.add(isMedia ? "media" : "library", `${library} ${title}`, name);
    return textIn(params, "alt");
  }

  #choice(alternative: unknown, passage: string): Choice {
    const text = joined(linesOf(plainText(textIn(alternative, "text"))));
    const next = numberIn(alternative, "nextContentId");
    const ends = next === null || next < 0;
    const feedback = at(alternative, "feedback");
    const words = [textIn(feedback, "title"), textIn(feedback, "subtitle")];
    const image = textIn(feedback, "image", "path");
    if (image !== "") this.#losses.add("media", image, passage);
    if (numberIn(feedback, "endScreenScore") !== null) {
      this.#losses.add("score", `${text}: ${numberIn(feedback, "endScreenScore") ?? 0}`, passage);
    }
    return {
      text: text === "" ? this.#proceed : text,
      kind: "say",
      once: false,
      line: null,
      when: null,
      changes: [],
      reply: "",
      // Feedback on a choice that leads on is the course speaking, not the customer.
      coach: ends ? "" : words.flatMap((word) => linesOf(plainText(word))).join(" "),
      ways: [{ to: this.#target(alternative, passage, text), when: null }],
    };
  }

  /** Where a part or an alternative leads: a part by its number, or an ending. */
  #target(holder: unknown, passage: string, title: string): string {
    const next = numberIn(holder, "nextContentId");
    if (next !== null && next >= 0) return nameOf(next);
    return this.endings.of(next ?? -1, at(holder, "feedback"), passage, title);
  }

  #paragraphs(html: string, passage: string): Passage["paragraphs"] {
    for (const [tag] of html.matchAll(/<(img|video|audio|iframe|script)\b[^>]{0,300}>?/gi)) {
      this.#losses.add(/^<script/i.test(tag) ? "code" : "media", tag, passage);
    }
    return linesOf(plainText(html)).map((text) => [{ text, when: null }]);
  }
}
