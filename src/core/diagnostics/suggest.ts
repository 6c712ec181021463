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
    const far = distance(plain, normalise(candidate));
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

function normalise(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}
