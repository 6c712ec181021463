import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { compileProgram, explore, type Program, type Situations } from "../core/engine/index.ts";
import { parseFileName } from "../core/language/file-name.ts";
import type { ScenarioDocument } from "../core/language/index.ts";
import { checkScenario } from "../core/lint/index.ts";
import type { Language, Rubric, Scenario, Texts } from "../core/model/index.ts";
import { loadLibrary } from "./open-library.ts";
import { whyNoFile, whyNoScenarioFile } from "./read-files.ts";
import { Misuse } from "./terminal.ts";

/** A sound scenario, ready to be walked. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly situations: Situations;
  readonly texts: Readonly<Record<Language, Texts>>;
  /** Null where no usable rubric was found. */
  readonly rubric: Rubric | null;
  readonly rubricTexts: Readonly<Record<Language, Texts>>;
  readonly document: ScenarioDocument;
  /** The file's text, as it was read. */
  readonly source: string;
}

/** Opens a scenario by its id (in `scenarios/`) or by its file. */
export async function openScenario(name: string): Promise<OpenScenario | Misuse> {
  const path = name.endsWith(".yaml") ? name : join("scenarios", `${name}.yaml`);
  if (!existsSync(path) && extname(name) !== "" && existsSync(name)) {
    return (
      (await whyNoFile(name)) ?? whyNoScenarioFile(name) ?? new Misuse("unknown-scenario", { scenario: name })
    );
  }
  if (!existsSync(path)) return new Misuse("unknown-scenario", { scenario: name });
  const other = (await whyNoFile(path)) ?? whyNoScenario(path);
  if (other !== null) return other;
  const opened = await loadLibrary([path]);
  if (opened instanceof Misuse) return opened;
  const { library, files } = opened;
  const entry = library.scenarios.find(({ document }) => document.file === path);
  // A draft that could be better is still to be played, drawn and asked about.
  const unsound =
    entry === undefined || checkScenario(entry.document).some(({ severity }) => severity === "error");
  if (unsound) return new Misuse("scenario-has-errors", { scenario: name });
  const { scenario } = entry.document;
  const compiled = compileProgram(scenario);
  const explored = compiled.ok ? explore(compiled.program) : null;
  if (!compiled.ok || !explored?.ok) return new Misuse("scenario-has-errors", { scenario: name });
  return {
    scenario,
    program: compiled.program,
    situations: explored.situations,
    texts: entry.texts,
    rubric: library.rubric?.document.rubric ?? null,
    rubricTexts: library.rubric?.texts ?? { "zh-CN": {}, "zh-TW": {}, en: {} },
    document: entry.document,
    source: files.find(({ file }) => file === path)?.text ?? "",
  };
}

/** Files that stand beside scenarios. */
const BESIDE: ReadonlySet<string> = new Set(["rubric", "lint", "courses"]);

/** What a file is by its name, where that is no scenario. */
function whyNoScenario(path: string): Misuse | null {
  const name = parseFileName(path);
  if (name === null) return null;
  const { id, language } = name;
  if (language !== null) return new Misuse("no-scenario", { path, id, context: "translation" });
  return BESIDE.has(id) ? new Misuse("no-scenario", { path, context: id }) : null;
}
