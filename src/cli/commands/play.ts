import { debrief } from "../../core/debrief/index.ts";
import { replay } from "../../core/engine/index.ts";
import { isResponseKey, MODES } from "../../core/model/index.ts";
import { modelPath, score } from "../../core/scoring/index.ts";
import type { Command } from "../command.ts";
import { openScenario } from "../open-scenario.ts";
import { playInteractively, type PlayOptions } from "../play/interactive.ts";
import { reportOf, tellRefusal, tellReport } from "../play-report.ts";
import { CLEAN, FOUND, misuse, Misuse, type Terminal } from "../terminal.ts";

/** `lilian play`: walks given responses and tells outcome and score; without any, a person plays. */
export const play: Command = {
  name: "play",
  options: {
    json: { type: "boolean" },
    responses: { type: "string" },
    mode: { type: "string" },
    seed: { type: "string" },
    time: { type: "boolean" },
  },
  choices: { mode: MODES },
  run: ({ positionals, text, flag }, terminal) => {
    const [scenario, extra] = positionals;
    const responses = text("responses");
    if (scenario === undefined) return misuse("missing-scenario");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    const asked = text("mode") ?? "practice";
    const mode = MODES.find((each) => each === asked);
    if (mode === undefined) return misuse("play:error.mode", { mode: asked, modes: MODES.join(" · ") });
    if (responses === undefined) {
      if (flag("json")) return misuse("play:error.json-alone");
      return converse(scenario, { mode, seed: text("seed") ?? scenario, timed: flag("time") }, terminal);
    }
    return walk(scenario, responses, flag("json"), terminal);
  },
};

async function converse(name: string, options: PlayOptions, terminal: Terminal): Promise<number | Misuse> {
  const opened = await openScenario(name);
  return opened instanceof Misuse ? opened : playInteractively(opened, options, terminal);
}

async function walk(
  name: string,
  responses: string,
  json: boolean,
  terminal: Terminal,
): Promise<number | Misuse> {
  const keys = responses.split(",").filter((part) => part !== "");
  const bad = keys.find((key) => !isResponseKey(key));
  if (bad !== undefined) return new Misuse("play:error.bad-response", { response: bad });
  const opened = await openScenario(name);
  if (opened instanceof Misuse) return opened;

  const { program, situations } = opened;
  const model = modelPath(program, situations);
  const { trace, refused } = replay(program, keys.filter(isResponseKey));
  const told = debrief(opened.scenario, program, model, trace);
  const result = told?.score ?? score(program, model, trace);
  const report = reportOf(program, trace, result, told, refused);
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else tellReport(opened, report, trace, told, terminal);
  if (refused === null) return CLEAN;
  tellRefusal(refused, terminal);
  return FOUND;
}
