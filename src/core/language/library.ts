import { createDiagnostic, type Diagnostic } from "../diagnostics/index.ts";
import { LANGUAGES, type Language, type Texts } from "../model/index.ts";
import { inEachLanguage, parseFileName } from "./file-name.ts";
import { readCourses, type CoursesDocument } from "./read-courses.ts";
import { readRubric, type RubricDocument } from "./read-rubric.ts";
import { readScenario, type ScenarioDocument } from "./read-scenario.ts";
import { readTranslation, type Translation } from "./read-translation.ts";
import type { SourceFile } from "./source-file.ts";
import { translate, type TextState, type Translated, type TranslationBase } from "./translate.ts";

type States = Readonly<Record<string, TextState>>;

/** A document with its texts in every language. */
export interface InLanguages<D> {
  readonly document: D;
  readonly texts: Readonly<Record<Language, Texts>>;
  readonly states: Readonly<Record<Language, States>>;
  /** The side files that the texts come from. */
  readonly sides: Readonly<Record<Language, Translation | null>>;
  /** Languages whose side file is there and cannot be used; that was reported. */
  readonly broken: readonly Language[];
}

export interface Library {
  readonly rubric: InLanguages<RubricDocument> | null;
  /** Those that can be used, in the order of the files. */
  readonly scenarios: readonly InLanguages<ScenarioDocument>[];
  /** Null where there are none, or none that can be used. */
  readonly courses: InLanguages<CoursesDocument> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files of the same folder that are read elsewhere. */
const OTHER_FILES: ReadonlySet<string> = new Set(["lint"]);
const RUBRIC = "rubric";
const COURSES = "courses";

/**
 * Reads a folder of files: a rubric, scenarios, courses and their side files, told apart by name. Never
 * throws; a file that cannot be used is left out and reported, and hides no problem of another.
 *
 * @param propose converts a zh-CN text to zh-TW vocabulary, for texts that nobody translated
 */
export function assembleLibrary(files: readonly SourceFile[], propose?: (text: string) => string): Library {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(reading: {
    readonly value: T | null;
    readonly diagnostics: readonly Diagnostic[];
  }): T[] => {
    diagnostics.push(...reading.diagnostics);
    return reading.value === null ? [] : [reading.value];
  };
  const { rubrics, scenarios, plans, sides } = sortFiles(files);
  const [rubric] = rubrics.flatMap((file) => keep(readRubric(file)));
  const documents = scenarios.flatMap((file) => keep(readScenario(file, rubric?.rubric ?? null)));
  const unique = withoutDuplicates(documents, diagnostics);
  const [plan] = plans.flatMap((file) => keep(readCourses(file, idsOf(scenarios))));
  const unusable: SourceFile[] = [];
  const translations = sides.flatMap((file) => {
    const kept = keep(readTranslation(file));
    if (kept.length === 0) unusable.push(file);
    return kept;
  });

  const inLanguages = <D>(
    document: D,
    base: TranslationBase,
    own: readonly Translation[],
    name: string,
  ): InLanguages<D> => {
    const sides = inEachLanguage(
      (language) => own.find((translation) => translation.language === language) ?? null,
    );
    const all = inEachLanguage((language): Translated => translate(base, sides[language], language, propose));
    diagnostics.push(...Object.values(all).flatMap((translated) => translated.diagnostics));
    return {
      document,
      texts: inEachLanguage((language) => all[language].texts),
      states: inEachLanguage((language) => all[language].states),
      sides,
      broken: LANGUAGES.filter((language) => unusable.some(({ file }) => isSideFile(file, name, language))),
    };
  };

  const isOf = (kind: Translation["kind"], id: string) => (translation: Translation) =>
    translation.kind === kind && translation.of === id;
  const rubricInLanguages = rubric
    ? inLanguages(
        rubric,
        { language: rubric.rubric.language, texts: rubric.texts },
        translations.filter(isOf("rubric", rubric.rubric.id)),
        RUBRIC,
      )
    : null;
  const scenariosInLanguages = unique.map((document) =>
    inLanguages(
      document,
      { language: document.scenario.language, texts: document.texts },
      translations.filter(isOf("scenario", document.scenario.id)),
      document.scenario.id,
    ),
  );
  const coursesInLanguages = plan
    ? inLanguages(
        plan,
        { language: plan.courses.language, texts: plan.texts },
        translations.filter(isOf("courses", plan.courses.id)),
        COURSES,
      )
    : null;
  diagnostics.push(
    ...withoutSource(translations, {
      scenario: idsOf(scenarios),
      rubric: idOfOnly(rubrics, rubric?.rubric),
      courses: idOfOnly(plans, plan?.courses),
    }),
  );
  return {
    rubric: rubricInLanguages,
    scenarios: scenariosInLanguages,
    courses: coursesInLanguages,
    diagnostics,
  };
}

/** By their files' names: what is there and has errors of its own is reported once, and not as missing. */
function idsOf(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ file }) => parseFileName(file)?.id ?? []));
}

/** The id of what there is one of; null (any) where its file has errors of its own. */
function idOfOnly(
  files: readonly SourceFile[],
  read: { readonly id: string } | undefined,
): ReadonlySet<string> | null {
  if (read === undefined && files.length > 0) return null;
  return new Set(read === undefined ? [] : [read.id]);
}

function isSideFile(file: string, id: string, language: Language): boolean {
  const name = parseFileName(file);
  return name?.id === id && name.language === language;
}

interface Sorted {
  readonly rubrics: readonly SourceFile[];
  readonly scenarios: readonly SourceFile[];
  readonly plans: readonly SourceFile[];
  readonly sides: readonly SourceFile[];
}

function sortFiles(files: readonly SourceFile[]): Sorted {
  const named = files.flatMap((file) => {
    const name = parseFileName(file.file);
    return name === null || OTHER_FILES.has(name.id) ? [] : [{ file, name }];
  });
  const pick = (test: (name: { id: string; language: string | null }) => boolean) =>
    named.filter(({ name }) => test(name)).map(({ file }) => file);
  return {
    rubrics: pick(({ id, language }) => id === RUBRIC && language === null),
    scenarios: pick(({ id, language }) => id !== RUBRIC && id !== COURSES && language === null),
    plans: pick(({ id, language }) => id === COURSES && language === null),
    sides: pick(({ language }) => language !== null),
  };
}

/** Files of one name in two folders: the first counts. */
function withoutDuplicates(
  documents: readonly ScenarioDocument[],
  diagnostics: Diagnostic[],
): readonly ScenarioDocument[] {
  const first = new Map<string, ScenarioDocument>();
  for (const document of documents) {
    const { id } = document.scenario;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, document);
      continue;
    }
    const related = { file: earlier.file, range: earlier.source.rangeOf(["id"]), label: "first" };
    diagnostics.push(
      createDiagnostic("duplicate-id", document.file, document.source.rangeOf(["id"]), { id }, [related]),
    );
  }
  return [...first.values()];
}

/** @param present ids by kind; null where any id may be meant */
function withoutSource(
  translations: readonly Translation[],
  present: Readonly<Record<Translation["kind"], ReadonlySet<string> | null>>,
): readonly Diagnostic[] {
  return translations.flatMap(({ kind, of, file, source }) => {
    const known = present[kind];
    return known === null || known.has(of)
      ? []
      : [createDiagnostic("translation-without-source", file, source.rangeOf([kind]), { id: of })];
  });
}
