import { readScenario } from "../language/index.ts";
import { draftOf, type Draft } from "./draft.ts";
import { Losses } from "./losses.ts";
import { mended, reportOnce } from "./loops.ts";
import { settle } from "./settle.ts";
import type { Imported, Lost, Story } from "./story.ts";
import { writeScenario, type WriteOptions } from "./write.ts";

/** A story as a scenario file, and the account of what became of it. */
export interface ImportedScenario {
  readonly text: string;
  readonly kept: Kept;
  /** Item by item what is not in it as it was, in source order where there is one. */
  readonly lost: readonly Lost[];
}

export interface Kept {
  readonly scenes: number;
  readonly lines: number;
  readonly responses: number;
  readonly replies: number;
  readonly outcomes: number;
  readonly facts: number;
}

/** Each mending makes the draft plainer, so a few are enough; this bounds what cannot be foreseen. */
const MOST_MENDINGS = 60;
/** A file holds about fifty scenes; what has many more responses than those cannot fit either. */
const MOST_RESPONSES = 1500;

/** Makes a scenario file that reads and plays without errors, every gap in it marked. */
export function toScenario(story: Story, options: WriteOptions): Imported<ImportedScenario> {
  const settled = settle(story);
  const losses = new Losses(settled.lost);
  let draft = draftOf(settled, losses);
  if (responsesOf(draft) > MOST_RESPONSES) return { ok: false, problem: { code: "too-large" } };
  for (let mending = 0; mending < MOST_MENDINGS; mending++) {
    const lost = lostIn(draft, losses);
    const source = { file: `scenarios/${options.id}.yaml`, text: writeScenario(draft, lost, options) };
    const { value, diagnostics } = readScenario(source, null);
    if (value === null) {
      const tooLarge = diagnostics.some(({ code }) => code === "file-too-large");
      const reason = diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
      return {
        ok: false,
        problem: tooLarge ? { code: "too-large" } : { code: "broken", reason },
      };
    }
    const next = mended(draft, value.scenario, losses);
    if (next === "hopeless") return { ok: false, problem: { code: "too-large" } };
    if (next === "sound") return { ok: true, value: { text: source.text, kept: keptOf(draft), lost } };
    draft = next;
  }
  return { ok: false, problem: { code: "too-large" } };
}

/** What was lost on the way here, and what became of loops in this draft. */
function lostIn(draft: Draft, losses: Losses): readonly Lost[] {
  const all = losses.copy();
  reportOnce(draft, all);
  return all.list();
}

function responsesOf({ scenes }: Draft): number {
  return scenes.reduce((count, { responses }) => count + responses.length, 0);
}

function keptOf(draft: Draft): Kept {
  const { scenes, outcomes, facts } = draft;
  const responses = scenes.flatMap((scene) => scene.responses);
  return {
    scenes: scenes.length,
    lines: scenes.reduce((count, { lines }) => count + lines.length, 0),
    responses: responses.length,
    replies: responses.filter(({ reply }) => reply !== "").length,
    outcomes: outcomes.length,
    facts: facts.length,
  };
}
