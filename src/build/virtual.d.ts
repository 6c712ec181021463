/** Modules that the build makes of the files in `scenarios/`: see `scenarios-plugin.ts`. */
declare module "virtual:lilian/library" {
  import type { Language, Rubric, Scenario, Texts } from "../core/model/index.ts";
  import type { LibraryEntry } from "../session/library.ts";

  /** In the order of the files' names. */
  export const library: readonly LibraryEntry[];
  /** By scenario id; each is a chunk of its own. */
  export const loadScenario: Readonly<Record<string, () => Promise<Scenario>>>;
  export const loadTexts: Readonly<Record<string, Readonly<Record<Language, () => Promise<Texts>>>>>;
  export const loadRubric: () => Promise<Rubric>;
  export const loadRubricTexts: Readonly<Record<Language, () => Promise<Texts>>>;
}
