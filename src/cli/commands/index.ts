import type { Command } from "../command.ts";
import { analyse } from "./analyse.ts";
import { check } from "./check.ts";
import { format } from "./format.ts";
import { graph } from "./graph.ts";
import { importStory } from "./import.ts";
import { panel } from "./panel.ts";
import { newScenario } from "./new.ts";
import { play } from "./play.ts";
import { translate } from "./translate.ts";

/** In the order of the overview. */
export const COMMANDS: readonly Command[] = [
  check,
  analyse,
  play,
  graph,
  newScenario,
  importStory,
  format,
  translate,
  panel,
];
