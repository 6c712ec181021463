import { textKeys } from "../../model/index.ts";
import { decisionsIn, type Decision, wholeOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";
import { wordsIn } from "../vocabulary.ts";

/**
 * O06: a word that keeps turning up and is almost never (or almost always) in a best response
 * teaches the word instead of the situation. Only a note: sometimes the word is the lesson.
 */
export const oneSidedWord = defineRule({
  code: "one-sided-word",
  origin: "O06",
  limits: { minCount: 4, neverBelowPercent: 5, alwaysAbovePercent: 80, listed: 8 },
  *check(subject, { minCount, neverBelowPercent, alwaysAbovePercent, listed }) {
    for (const language of subject.languages) {
      const counts = countWords(decisionsIn(subject, language), (words) => wordsIn(words, language));
      const known = subject.entry.texts[language][textKeys.customerName] ?? "";
      const oneSided = [...counts].filter(([word, { all, best }]) => {
        const share = (100 * best) / all;
        const isName = known.includes(word);
        return all >= minCount && !isName && (share < neverBelowPercent || share > alwaysAbovePercent);
      });
      const shown = withoutParts(oneSided).sort(([, one], [, other]) => other.all - one.all);
      if (shown.length === 0) continue;
      const words = shown.slice(0, listed).map(([word, { all, best }]) => `${word} ${best}/${all}`);
      yield { ...wholeOf(language), data: { language, words: words.join(", ") } };
    }
  },
});

interface Count {
  all: number;
  best: number;
}

function countWords(
  decisions: readonly Decision[],
  wordsOf: (text: string) => ReadonlySet<string>,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { options, best } of decisions) {
    for (const option of options) {
      for (const word of wordsOf(option.words)) {
        const count = counts.get(word) ?? { all: 0, best: 0 };
        counts.set(word, { all: count.all + 1, best: count.best + (option === best ? 1 : 0) });
      }
    }
  }
  return counts;
}

/** Of 帮您 and 我帮您 only the longer one, where it accounts for every use of the shorter. */
function withoutParts(found: readonly (readonly [string, Count])[]): (readonly [string, Count])[] {
  const counts = new Map(found);
  const covered = new Set(
    found.flatMap(([word, { all }]) => partsOf(word).filter((part) => counts.get(part)?.all === all)),
  );
  return found.filter(([word]) => !covered.has(word));
}

/** The shorter runs of characters within a Chinese word; English words have no parts. */
function partsOf(word: string): readonly string[] {
  if (!/^\p{Script=Han}+$/u.test(word)) return [];
  const places = Array.from(word, (_, place) => place);
  const parts = places.flatMap((from) => places.slice(from + 1).map((to) => word.slice(from, to + 1)));
  return parts.filter((part) => part !== word);
}
