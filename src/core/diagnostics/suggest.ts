import { distance } from "fastest-levenshtein";

/** Nobody mistypes a word this long into another; bounds the work on hostile input. */
const LONGEST = 64;

/**
 * The candidate that was probably meant, or null when none is near: up to a third of its letters
 * may differ. Case and `_` for `-` count as nothing. On a tie the first candidate wins.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > LONGEST) return null;
  const plain = normalise(word);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > LONGEST) continue;
    const far = slips(plain, normalise(candidate));
    if (
      far < bestDistance &&
      far <= Math.max(1, Math.floor(candidate.length / 3)) &&
      far < candidate.length
    ) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

/** Levenshtein's distance, in which two neighbouring letters swapped are one slip and not two. */
function slips(word: string, candidate: string): number {
  const at = [...candidate].findIndex((letter, index) => letter !== word[index]);
  const swapped =
    word.length === candidate.length &&
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2);
  return swapped ? 1 : distance(word, candidate);
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}
