import { Document, isCollection, isMap, isScalar, type Pair } from "yaml";
import { gap, type Language } from "../model/index.ts";
import type { Draft, DraftOutcome, DraftResponse, DraftScene, DraftWay } from "./draft.ts";
import type { Guard, Loss, Lost } from "./story.ts";

/** Words of the file itself, in the scenario's language; keys are those of the catalogue `import`. */
export type FileWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface WriteOptions {
  readonly id: string;
  readonly language: Language;
  /** A principle of the rubric: something must be trained, and something earned. */
  readonly principle: string;
  /** The comment by which an editor finds the schema. */
  readonly schema: string;
  readonly words: FileWords;
}

/** Left as remarks: nothing has to be written in their place. */
const REMARKS: ReadonlySet<Loss> = new Set(["style", "metadata", "tag", "markup", "score", "made-once"]);
/** Further remarks stand in the report only. */
const MOST_NOTES = 60;

/** A draft as the text of a scenario file: in the language's order, commented, every gap marked. */
export function writeScenario(draft: Draft, lost: readonly Lost[], options: WriteOptions): string {
  const { id, language, principle, words } = options;
  const open = (key: string, values?: Readonly<Record<string, string | number>>) =>
    gap(language, words(`file.${key}`, values));
  const notes = notesOf(draft, lost, options);
  const file = {
    id,
    version: 1,
    language,
    title: draft.title || open("title"),
    summary: draft.summary || open("summary"),
    channel: "phone",
    marking: "draft",
    customer: { name: open("customer-name"), portrait: "woman-30-bob", mood: 3 },
    briefing: { role: open("role"), setting: open("setting") },
    trains: [principle],
    ...(draft.facts.length > 0 && {
      facts: Object.fromEntries(
        draft.facts.map((fact) => [fact.id, { means: open(`fact-${fact.kind}`, { name: fact.name }) }]),
      ),
    }),
    start: draft.start,
    scenes: Object.fromEntries(
      draft.scenes.map((scene) => [
        scene.id,
        sceneFile(scene, scene.id === draft.start ? principle : null, open, words, notes.of(scene.passage)),
      ]),
    ),
    outcomes: Object.fromEntries(
      draft.outcomes.map((outcome) => [outcome.id, { kind: "mixed", ...outcomeTexts(outcome, open) }]),
    ),
    notes: {
      "to-choose": open("to-choose"),
      "to-mark": open("to-mark"),
      "to-voice": open("to-voice"),
      "to-rank": open("to-rank"),
      ...notes.rest(),
    },
  };
  return print(file, options);
}

type Open = (key: string, values?: Readonly<Record<string, string | number>>) => string;

function sceneFile(
  { title, lines, responses }: DraftScene,
  principle: string | null,
  open: Open,
  words: FileWords,
  notes: Readonly<Record<string, string>>,
): object {
  const marked = markedOf(responses, principle);
  return {
    title: title || open("scene-title", { text: shortened(lines[0]?.text ?? "") }),
    lines:
      lines.length === 0
        ? [{ narration: open("lines") }]
        : lines.map(({ id, text, when }) => ({
            ...(lines.length > 1 && { id }),
            ...(when && { when: condition(when) }),
            narration: text,
          })),
    responses: Object.fromEntries(
      responses.map((response) => [response.id, responseFile(response, marked, open, words)]),
    ),
    ...(Object.keys(notes).length > 0 && { notes }),
  };
}

/** Where the one placeholder mark stands: on a response that everybody can choose, if there is one. */
function markedOf(responses: readonly DraftResponse[], principle: string | null) {
  const free = responses.find(({ when }) => when === null);
  return (response: DraftResponse) =>
    principle !== null && (free === undefined || free === response) ? { marks: { [principle]: 1 } } : {};
}

function responseFile(
  response: DraftResponse,
  marked: (response: DraftResponse) => object,
  open: Open,
  words: FileWords,
): object {
  const { kind, text, once, when, set, clear, reply, coach, next } = response;
  const spoken = text || (response.made === "way-out" ? open("way-out") : words("file.go-on"));
  return {
    ...(once && { once }),
    [kind]: spoken,
    ...(when && { when: condition(when) }),
    ...marked(response),
    ...(set.length > 0 && { set }),
    ...(clear.length > 0 && { clear }),
    ...(reply !== "" && { reply: { narration: reply } }),
    coach: coach || open("coach", { text: shortened(spoken) }),
    next: nextOf(next),
  };
}

function nextOf(ways: readonly DraftWay[]): string | readonly object[] {
  const [only] = ways;
  if (ways.length === 1 && only) return only.to;
  return ways.map(({ to, when }) => ({ ...(when && { when: condition(when) }), to }));
}

function condition({ knows, lacks }: Guard): object {
  return { ...(knows.length > 0 && { knows }), ...(lacks.length > 0 && { lacks }) };
}

function outcomeTexts({ title, text, made }: DraftOutcome, open: Open): object {
  if (made !== undefined) return { title: open(`${made}-title`), text: open(`${made}-text`) };
  return {
    title: title || open("outcome-title", { text: shortened(text) }),
    text: text || open("outcome-text"),
  };
}

/** A hint of what is meant, in a gap for a title. */
function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 24 ? `${signs.slice(0, 24).join("")}…` : text;
}

/** What was not carried over, beside the scene where it was, for the author to decide. */
function notesOf(draft: Draft, lost: readonly Lost[], { language, words }: WriteOptions) {
  const noticed = lost.slice(0, MOST_NOTES);
  const text = ({ what, source }: Lost) => {
    const told = words(`lost.${what}`, { source });
    return REMARKS.has(what) ? told : gap(language, told);
  };
  const noted = (items: readonly Lost[]) =>
    Object.fromEntries(
      items.map((item, index) => [index === 0 ? "from-source" : `from-source-${index + 1}`, text(item)]),
    );
  const scenes = new Set(draft.scenes.map(({ passage }) => passage));
  return {
    of: (passage: string) => noted(noticed.filter((item) => item.passage === passage)),
    rest: () => ({
      ...noted(noticed.filter(({ passage }) => passage === null || !scenes.has(passage))),
      ...(lost.length > noticed.length && {
        "from-source-more": gap(language, words("file.more", { count: lost.length - noticed.length })),
      }),
    }),
  };
}

/** Short lists read better on one line. */
const ON_ONE_LINE = new Set(["knows", "lacks", "set", "clear", "marks", "trains", "when"]);

function print(file: object, { schema, words }: WriteOptions): string {
  const document = new Document(file);
  document.commentBefore = [schema, words("file.comment.top")].map((line) => ` ${line}`).join("\n");
  for (const pair of pairsOf(document.contents)) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (isScalar(pair.key) && COMMENTED.has(key)) {
      pair.key.commentBefore = ` ${words(`file.comment.${key}`)}`;
      pair.key.spaceBefore = true;
    }
  }
  flow(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const COMMENTED = new Set(["channel", "briefing", "trains", "facts", "start", "outcomes", "notes"]);

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

function flow(node: unknown): void {
  for (const pair of pairsOf(node)) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (isCollection(pair.value) && ON_ONE_LINE.has(key)) pair.value.flow = true;
    else flow(pair.value);
  }
  if (isCollection(node) && !isMap(node)) for (const item of node.items) flow(item);
}
