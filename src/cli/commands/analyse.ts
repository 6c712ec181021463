import { analyse as analyseScenario, type Analysis } from "../../core/analysis/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import { analysisDocument } from "../analysis-document.ts";
import { tellAnalysis } from "../analysis-report.ts";
import type { Command } from "../command.ts";
import { openScenario } from "../open-scenario.ts";
import { CLEAN, misuse, Misuse, type Terminal } from "../terminal.ts";

/** `lilian analyse`: everything that can be said of a scenario by walking all of it. */
export const analyse: Command = {
  name: "analyse",
  options: { json: { type: "boolean" } },
  run: ({ positionals, flag }, terminal) => {
    const [scenario, extra] = positionals;
    if (scenario === undefined) return misuse("missing-scenario");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    return tell(scenario, flag("json"), terminal);
  },
};

async function tell(name: string, json: boolean, terminal: Terminal): Promise<number | Misuse> {
  const opened = await openScenario(name);
  if (opened instanceof Misuse) return opened;
  const { program, situations, texts } = opened;
  const model = modelPath(program, situations);
  const analysis: Analysis = analyseScenario({ program, situations, model, texts });
  if (json) terminal.out(JSON.stringify(analysisDocument(opened, model, analysis), null, 2));
  else for (const line of tellAnalysis(opened, model, analysis, terminal)) terminal.out(line);
  return CLEAN;
}
