import { debrief, exhibitsShown, transcript, type Entry } from "../../core/debrief/index.ts";
import {
  available,
  begin,
  step,
  type ProgramResponse,
  type ProgramScene,
  type Standing,
  type Step,
} from "../../core/engine/index.ts";
import { shuffled, SILENCE, textKeys, type Mode } from "../../core/model/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import { openAnswers, TIME_UP, type Answers } from "../answers.ts";
import type { OpenScenario } from "../open-scenario.ts";
import { CLEAN, type Terminal } from "../terminal.ts";
import { openScreen, type Screen } from "./screen.ts";

export interface PlayOptions {
  /** In guided mode the coach speaks after every response. */
  readonly mode: Mode;
  readonly seed: string;
  /** Whether the customer's patience runs out. */
  readonly timed: boolean;
}

/** Plays a scenario with a person at the terminal. Leaving, or the end of the input, ends it cleanly. */
export async function playInteractively(
  opened: OpenScenario,
  options: PlayOptions,
  terminal: Terminal,
): Promise<number> {
  const answers = openAnswers(terminal);
  const screen = openScreen(opened, terminal);
  try {
    return await play(opened, options, terminal, answers, screen);
  } finally {
    answers.close();
  }
}

async function play(
  opened: OpenScenario,
  options: PlayOptions,
  terminal: Terminal,
  answers: Answers,
  screen: Screen,
): Promise<number> {
  const { scenario, program, situations } = opened;
  const { out, t } = terminal;
  const trace: Step[] = [];
  let standing: Standing = begin(program);
  let told = 0;
  screen.briefing();
  while (standing.at.kind === "scene") {
    const scene = program.scenes[standing.at.index];
    if (scene === undefined) break;
    const entries = transcript(scenario, program, trace, standing);
    tellAll(entries.slice(told), trace, options, screen, terminal);
    told = entries.length;
    const table = exhibitsShown(scenario, trace, standing);
    const chosen = await choose(opened, scene, standing, table, options, terminal, answers, screen);
    if (chosen === null) {
      out(t("play:left"));
      return CLEAN;
    }
    const taken = step(program, standing, chosen.key);
    if (!taken.ok) break;
    trace.push(taken.step);
    standing = { at: taken.step.to, state: taken.step.after };
  }
  const entries = transcript(scenario, program, trace, standing);
  tellAll(entries.slice(told), trace, options, screen, terminal);
  const ended = debrief(scenario, program, modelPath(program, situations), trace);
  if (ended !== null) screen.ending(ended);
  return CLEAN;
}

/** What has come since the last choice: the answer to it, in a guided run the coach, then what follows. */
function tellAll(
  entries: readonly Entry[],
  trace: readonly Step[],
  { mode }: PlayOptions,
  screen: Screen,
  { out, t }: Terminal,
): void {
  const last = mode === "guided" && entries.length > 0 ? trace.at(-1) : undefined;
  const answers = entries.filter((entry) => "step" in entry);
  for (const entry of answers) tell(entry, screen, { out, t });
  if (last) out(t("play:coach", { text: screen.word(textKeys.coach(last.scene.id, last.response.id)) }));
  for (const entry of entries.slice(answers.length)) tell(entry, screen, { out, t });
}

/** One entry of the conversation; what was chosen stands on the screen already. */
function tell(entry: Entry, { word, spoken }: Screen, { out, t }: Pick<Terminal, "out" | "t">): void {
  switch (entry.kind) {
    case "context":
      out(`\n── ${word(textKeys.sceneTitle(entry.scene))} ──`);
      if (word(entry.text) !== entry.text) out(word(entry.text));
      return;
    case "line":
    case "reply":
      spoken(word(entry.text), entry.voice);
      return;
    case "silence":
      out(t("play:silence"));
      return;
    case "response":
      return;
  }
}

/** @returns null when the person leaves */
async function choose(
  { scenario }: OpenScenario,
  scene: ProgramScene,
  { state }: Standing,
  table: readonly string[],
  { seed, timed }: PlayOptions,
  { out, t }: Terminal,
  answers: Answers,
  screen: Screen,
): Promise<ProgramResponse | null> {
  const open = scene.responses.filter((response) => response.id !== SILENCE && available(response, state));
  const offered = shuffled(open, `${seed} ${scene.id}`);
  const silence = scene.responses.find(({ id }) => id === SILENCE);
  const seconds = timed && silence ? (scenario.scenes[scene.index]?.time ?? null) : null;
  offered.forEach((response, index) => {
    out(
      t(`play:offer.${response.kind}`, {
        number: index + 1,
        text: screen.word(textKeys.words(scene.id, response)),
      }),
    );
  });
  out(seconds === null ? t("play:prompt") : t("play:prompt-timed", { seconds }));
  for (;;) {
    const line = seconds === null ? await answers.next() : await answers.within(seconds);
    if (line === TIME_UP) return silence ?? null;
    const typed = line?.trim().toLowerCase();
    if (typed === undefined || typed === "q") return null;
    const chosen = /^\d+$/.test(typed) ? offered[Number(typed) - 1] : undefined;
    if (chosen !== undefined) return chosen;
    if (typed === "?" || typed === "？") screen.exhibits(table);
    else out(t("play:pick", { count: offered.length }));
  }
}
