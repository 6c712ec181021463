import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  readCourses,
  readRubric,
  readScenario,
  readTranslation,
  type Translation,
  type TranslationBase,
} from "../../core/language/index.ts";
import { isLanguage, type Language } from "../../core/model/index.ts";
import { scenarioPath } from "../scenario-path.ts";
import { codeOf, unreadable } from "../system-fault.ts";
import { Misuse } from "../terminal.ts";
import { coursesScript, rubricScript, scenarioScript, type ScriptLine } from "./script.ts";

/** What is to be translated: its texts, their order, and the side file as it stands. */
export interface Subject extends TranslationBase {
  readonly kind: Translation["kind"];
  readonly id: string;
  readonly script: readonly ScriptLine[];
  readonly target: Language;
  readonly side: {
    readonly file: string;
    /** Null where there is none yet. */
    readonly text: string | null;
    readonly translation: Translation | null;
  };
}

/** Opens a scenario by id or file, the rubric as `rubric` or the courses as `courses`, with a side file. */
export async function openSubject(name: string, to: string): Promise<Subject | Misuse> {
  if (!isLanguage(to)) return new Misuse("unknown-language", { language: to });
  const path = await scenarioPath(name, ["rubric", "courses"]);
  if (path instanceof Misuse) return path;
  const text = await readFile(path, "utf8").catch((error: unknown) => unreadable(path, error));
  if (text instanceof Misuse) return text;
  const base = readBase(path, text);
  if (base === null) return new Misuse("scenario-has-errors", { scenario: name });
  if (base.language === to) return new Misuse("translate:error.same-language", { language: to });

  const file = join(dirname(path), `${basename(path, ".yaml")}.${to}.yaml`);
  // A translation that is there and cannot be read is not to be taken for none, and replaced.
  const sideText = await readFile(file, "utf8").catch((error: unknown) =>
    codeOf(error) === "ENOENT" ? null : unreadable(file, error),
  );
  if (sideText instanceof Misuse) return sideText;
  const translation = sideText === null ? null : readTranslation({ file, text: sideText }).value;
  if (sideText !== null && (translation?.of !== base.id || translation.kind !== base.kind)) {
    return new Misuse("translate:error.side-file", { file });
  }
  return { ...base, target: to, side: { file, text: sideText, translation } };
}

function readBase(file: string, text: string): Omit<Subject, "side" | "target"> | null {
  if (basename(file) === "rubric.yaml") {
    const rubric = readRubric({ file, text }).value;
    if (rubric === null) return null;
    const { id, language } = rubric.rubric;
    return { kind: "rubric", id, language, texts: rubric.texts, script: rubricScript(rubric.texts) };
  }
  if (basename(file) === "courses.yaml") {
    const plan = readCourses({ file, text }, null).value;
    if (plan === null) return null;
    const { id, language } = plan.courses;
    return { kind: "courses", id, language, texts: plan.texts, script: coursesScript(plan.texts) };
  }
  const read = readScenario({ file, text }, null).value;
  if (read === null) return null;
  const { scenario, texts } = read;
  const script = scenarioScript(scenario, texts);
  return { kind: "scenario", id: scenario.id, language: scenario.language, texts, script };
}
