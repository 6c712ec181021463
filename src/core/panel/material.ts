import type { Program, Situations } from "../engine/index.ts";
import type { Language, Rubric, Scenario, Texts } from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";

/** All that sheets are made of and readings are held against. */
export interface PanelMaterial {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly situations: Situations;
  readonly model: ModelPath;
  readonly rubric: Rubric;
  readonly texts: Readonly<Record<Language, Texts>>;
  readonly rubricTexts: Readonly<Record<Language, Texts>>;
}
