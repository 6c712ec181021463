import type { Diagnostic } from "../diagnostics/index.ts";
import type { Language, Texts } from "../model/index.ts";
import { checkReference } from "./checks/reference.ts";
import { textDigest } from "./digest.ts";
import { Problems } from "./problems.ts";
import type { Translation } from "./read-translation.ts";

/**
 * How a shown text relates to its source: translated from it as it is now; translated from what
 * it was; not translated, the source text is shown; proposed by conversion and seen by nobody.
 */
export type TextState = "current" | "stale" | "missing" | "unreviewed";

export interface Translated {
  /** A text for every key of the source. */
  readonly texts: Texts;
  readonly states: Readonly<Record<string, TextState>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is translated: a scenario's or a rubric's own texts. */
export interface TranslationBase {
  readonly language: Language;
  readonly texts: Texts;
}

/** Keys that a warning about missing texts names; the rest is counted. */
const NAMED_KEYS = 3;

/**
 * The texts in another language. A missing text falls back to the source text, or for zh-TW from
 * zh-CN to a proposal. What a side file lacks is reported in it; where there is none, only the
 * states tell.
 *
 * @param translation the side file for `target`; null where there is none
 * @param propose converts a zh-CN text to zh-TW vocabulary
 */
export function translate(
  base: TranslationBase,
  translation: Translation | null,
  target: Language,
  propose?: (text: string) => string,
): Translated {
  const texts: Record<string, string> = {};
  const states: Record<string, TextState> = {};
  const proposed = base.language === "zh-CN" && target === "zh-TW" ? propose : undefined;
  for (const [key, source] of Object.entries(base.texts)) {
    const entry =
      translation && Object.hasOwn(translation.entries, key) ? translation.entries[key] : undefined;
    if (target === base.language) {
      texts[key] = source;
      states[key] = "current";
    } else if (entry) {
      texts[key] = entry.text;
      states[key] = entry.of === textDigest(source) ? "current" : "stale";
    } else {
      texts[key] = proposed ? proposed(source) : source;
      states[key] = proposed ? "unreviewed" : "missing";
    }
  }
  return { texts, states, diagnostics: translation ? report(base, translation, states) : [] };
}

function report(
  base: TranslationBase,
  translation: Translation,
  states: Readonly<Record<string, TextState>>,
): readonly Diagnostic[] {
  const problems = new Problems(translation.source);
  if (translation.language === base.language) {
    problems.atValue("translation-language", ["language"], { language: base.language, context: "source" });
    return problems.list();
  }
  const missing = Object.keys(states).filter(
    (key) => states[key] === "missing" && !translation.broken.has(key),
  );
  if (missing.length > 0) {
    const keys = missing.slice(0, NAMED_KEYS).join(" · ");
    problems.atKey("translation-missing", ["texts"], {
      count: missing.length,
      keys: missing.length > NAMED_KEYS ? `${keys} …` : keys,
      language: translation.language,
    });
  }
  // A misspelt key is most likely one that has no translation yet.
  const wanted = new Set(missing);
  const known = new Set(Object.keys(base.texts));
  for (const key of Object.keys(translation.entries)) {
    const path = ["texts", key];
    if (states[key] === "stale" && known.has(key)) {
      problems.atKey("translation-stale", path, { key, of: textDigest(base.texts[key] ?? "") });
    } else if (!known.has(key)) {
      checkReference("translation-unknown-key", key, wanted, path, problems, { at: "atKey" });
    }
  }
  return problems.list();
}
