export { publishedSchemas } from "./published.ts";
export { MAX_MARKED_PRINCIPLES } from "./story.ts";
export { rubricFile, type RubricFile } from "./rubric.ts";
export { scenarioFile, type ScenarioFile } from "./scenario.ts";
export { translationEntry, translationFile, type TranslationFile } from "./translation.ts";
