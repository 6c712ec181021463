import { debrief, exhibitsShown } from "../../core/debrief/index.ts";
import {
  available,
  begin,
  step,
  when,
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
  let present = -1;
  screen.briefing();
  while (standing.at.kind === "scene") {
    const scene = program.scenes[standing.at.index];
    if (scene === undefined) break;
    if (scene.index !== present) enter(opened, scene, standing, screen, terminal);
    present = scene.index;
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
    answer(opened, scene, chosen, options, screen, terminal);
  }
  const told = debrief(scenario, program, modelPath(program, situations), trace);
  if (told !== null) screen.ending(told);
  return CLEAN;
}

function enter(
  { scenario }: OpenScenario,
  scene: ProgramScene,
  { state }: Standing,
  { word, spoken }: Screen,
  { out }: Terminal,
): void {
  const authored = scenario.scenes[scene.index];
  if (authored === undefined) return;
  out(`\n── ${word(textKeys.sceneTitle(scene.id))} ──`);
  const context = textKeys.sceneContext(scene.id);
  if (word(context) !== context) out(word(context));
  authored.lines.forEach(({ id, voice }, index) => {
    if (when(scene.lines[index] ?? null, state)) spoken(word(textKeys.line(scene.id, id)), voice);
  });
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

/** What the customer says to it, and in guided mode the coach. */
function answer(
  { scenario }: OpenScenario,
  scene: ProgramScene,
  { id }: ProgramResponse,
  { mode }: PlayOptions,
  { word, spoken }: Screen,
  { out, t }: Terminal,
): void {
  const authored = scenario.scenes[scene.index];
  const response = id === SILENCE ? authored?.silence : authored?.responses.find((each) => each.id === id);
  if (id === SILENCE) out(t("play:silence"));
  if (response?.reply) spoken(word(textKeys.reply(scene.id, id)), response.reply);
  if (mode === "guided") out(t("play:coach", { text: word(textKeys.coach(scene.id, id)) }));
}
