import { debrief } from "../../core/debrief/index.ts";
import { replay } from "../../core/engine/index.ts";
import { isResponseKey } from "../../core/model/index.ts";
import { modelPath, score } from "../../core/scoring/index.ts";
import { openScenario } from "../open-scenario.ts";
import { reportOf, tellRefusal, tellReport } from "../play-report.ts";
import { CLEAN, FOUND, Misuse, tellMisuse, type Terminal } from "../terminal.ts";

export interface PlayOptions {
  readonly scenario: string;
  readonly responses: string;
  readonly json: boolean;
}

/** `lilian play`: walks given responses and tells outcome and score. */
export async function play(options: PlayOptions, terminal: Terminal): Promise<number> {
  const keys = options.responses.split(",").filter((part) => part !== "");
  const bad = keys.find((key) => !isResponseKey(key));
  if (bad !== undefined) return tellMisuse(terminal, new Misuse("bad-response", { response: bad }));
  const opened = await openScenario(options.scenario);
  if (opened instanceof Misuse) return tellMisuse(terminal, opened);

  const { program, situations } = opened;
  const model = modelPath(program, situations);
  const { trace, refused } = replay(program, keys.filter(isResponseKey));
  const told = debrief(opened.scenario, program, model, trace);
  const result = told?.score ?? score(program, model, trace);
  const report = reportOf(program, trace, result, told, refused);
  if (options.json) terminal.out(JSON.stringify(report, null, 2));
  else tellReport(opened, report, trace, told, terminal);
  if (refused === null) return CLEAN;
  tellRefusal(refused, terminal);
  return FOUND;
}
