import type { Language } from "../model/index.ts";
import { parseFileName } from "./file-name.ts";
import { field, has, isMapping, pairs } from "./plain.ts";
import { Problems } from "./problems.ts";
import { translationEntry, translationFile, type TranslationFile } from "./schema/index.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { fitting, validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** One translated text, and the digest of the source text that it was made from. */
export interface TranslatedText {
  readonly of: string;
  readonly text: string;
}

/** What side files translate, by the key that names it. */
const SUBJECTS = ["scenario", "rubric", "courses"] as const;

/** A side file, read. */
export interface Translation {
  readonly file: string;
  readonly kind: (typeof SUBJECTS)[number];
  /** The id of the scenario, the rubric or the courses that it translates. */
  readonly of: string;
  readonly language: Language;
  readonly entries: Readonly<Record<string, TranslatedText>>;
  /** Keys whose entries cannot be used; each was reported. */
  readonly broken: ReadonlySet<string>;
  readonly source: SourceMap;
}

/**
 * Reads a side file. Never throws. Whether it fits its source is found by `translate`. An entry that
 * cannot be used is reported and left out; it does not cost the language.
 * Scalars are taken as written: an unquoted digest such as `12345678` is no number.
 */
export function readTranslation(source: SourceFile): Reading<Translation> {
  const yaml = readYaml(source, "text");
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const { data, source: places } = yaml.value;
  const problems = new Problems(places, yaml.diagnostics);
  const whole = validate(translationFile, data, problems);
  const broken = whole === null ? brokenEntries(data) : new Set<string>();
  const file = whole ?? withoutEntries(data, broken);
  checkSubject(data, problems);
  const name = parseFileName(source.file);
  if (file !== null && name?.language && name.language !== file.language) {
    problems.atValue("translation-language", ["language"], { language: file.language, name: name.language });
  }
  if (file?.scenario !== undefined && name !== null && name.id !== file.scenario) {
    problems.atValue("file-name", ["scenario"], { id: file.scenario, name: name.id, context: "translation" });
  }
  const kind = SUBJECTS.find((subject) => file?.[subject] !== undefined);
  const of = kind && file?.[kind];
  if (file === null || kind === undefined || of === undefined || failsAsWhole(problems, places)) {
    return { value: null, diagnostics: problems.list() };
  }
  return {
    value: {
      file: source.file,
      kind,
      of,
      language: file.language,
      entries: file.texts,
      broken,
      source: places,
    },
    diagnostics: problems.list(),
  };
}

function brokenEntries(data: unknown): ReadonlySet<string> {
  const texts = field(data, "texts");
  const bad = pairs(texts).filter(([, entry]) => fitting(translationEntry, entry) === null);
  return new Set(bad.map(([key]) => key));
}

/** The file as it would be without some of its entries; null where more than these is wrong. */
function withoutEntries(data: unknown, left: ReadonlySet<string>): TranslationFile | null {
  const texts = field(data, "texts");
  if (!isMapping(data) || !isMapping(texts)) return null;
  const sound = Object.entries(texts).filter(([key]) => !left.has(key));
  return fitting(translationFile, { ...data, texts: Object.fromEntries(sound) });
}

/** Whether there is an error outside the entries, or there are too many to tell. */
function failsAsWhole(problems: Problems, places: SourceMap): boolean {
  const texts = places.rangeOf(["texts"]);
  return (
    problems.isFull ||
    problems.list().some(({ severity, range }) => {
      const inside = texts.start.offset <= range.start.offset && range.end.offset <= texts.end.offset;
      return severity === "error" && !inside;
    })
  );
}

/** A side file translates one scenario, the rubric or the courses. */
function checkSubject(data: unknown, problems: Problems): void {
  const [first, ...more] = SUBJECTS.filter((subject) => has(data, subject));
  for (const key of more)
    problems.atKey("unknown-key", [key], { key, allowed: `${first} · language · texts` });
  if (first === undefined && !SUBJECTS.some((subject) => problems.isExcused([subject]))) {
    problems.atKey("missing-key", [], { key: "scenario" });
  }
}
