import type { PanelMaterial } from "../../core/panel/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import { openScenario, type OpenScenario } from "../open-scenario.ts";
import { Misuse } from "../terminal.ts";

export interface OpenMaterial {
  readonly opened: OpenScenario;
  readonly material: PanelMaterial;
}

/** Opens a scenario with all that sheets are made of. */
export async function openMaterial(name: string): Promise<OpenMaterial | Misuse> {
  const opened = await openScenario(name);
  if (opened instanceof Misuse) return opened;
  const { scenario, program, situations, rubric, texts, rubricTexts } = opened;
  if (rubric === null) return new Misuse("panel:error.no-rubric", { scenario: name });
  const model = modelPath(program, situations);
  return { opened, material: { scenario, program, situations, model, rubric, texts, rubricTexts } };
}
