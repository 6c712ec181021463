import { asked, both, isImpossible, namesIn } from "./guard.ts";
import type { Guard, Way } from "./story.ts";

/** More flags than this are not tried in every combination. */
const MOST_FLAGS = 6;

/**
 * Ways up to the first that is always open. Where the conditions leave nothing out (as with
 * if … else), the last is open to all who come that far.
 */
export function completed(ways: readonly Way[]): readonly Way[] {
  const possible = ways
    .map(({ to, when }) => ({ to, when: asked(when) }))
    .filter(({ when }) => when === null || !isImpossible(when));
  const first = possible.findIndex(({ when }) => when === null);
  const asking = first === -1 ? possible : possible.slice(0, first);
  const last = asking.at(-1);
  if (last !== undefined && leavesNothing(asking))
    return [...asking.slice(0, -1), { to: last.to, when: null }];
  return first === -1 ? possible : possible.slice(0, first + 1);
}

/** Whether one of the conditions holds whatever the flags are. */
function leavesNothing(ways: readonly Way[]): boolean {
  const names = [...new Set(ways.flatMap(({ when }) => namesIn(when)))];
  if (names.length > MOST_FLAGS) return false;
  const all = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_, index) => bits & (1 << index)),
  );
  return all.every((known) => ways.some(({ when }) => when !== null && met(when, known)));
}

function met({ knows, lacks }: Guard, known: readonly string[]): boolean {
  return knows.every((name) => known.includes(name)) && !lacks.some((name) => known.includes(name));
}

/** Longer chains of passages that send one on are cut, and so are circles of them. */
const DEEPEST = 4;
const MOST_WAYS = 24;

/**
 * A choice's ways with the redirects of the passages that they lead to.
 *
 * @param redirects the conditional ways of each passage
 * @param changed flags that entering changes: a redirect that asks for one would be asked too early
 */
export function expanded(
  ways: readonly Way[],
  redirects: ReadonlyMap<string, readonly Way[]>,
  changed: ReadonlySet<string>,
): { readonly ways: readonly Way[]; readonly cut: readonly string[] } {
  const cut: string[] = [];
  const follow = (way: Way, seen: readonly string[]): readonly Way[] => {
    const here = way.to ?? "";
    const found = redirects.get(here) ?? [];
    const early = found.some(({ when }) => namesIn(when).some((name) => changed.has(name)));
    if (found.length === 0) return [way];
    if (early || seen.includes(here) || seen.length >= DEEPEST) {
      cut.push(...found.map(({ to }) => to ?? ""));
      return [way];
    }
    const redirected = found.flatMap(({ to, when }) => {
      const joined = asked(both(way.when, when));
      return joined !== null && isImpossible(joined) ? [] : follow({ to, when: joined }, [...seen, here]);
    });
    return [...redirected, way];
  };
  const all = completed(ways.flatMap((way) => follow(way, [])));
  if (all.length <= MOST_WAYS) return { ways: all, cut };
  return { ways: completed(ways), cut: all.map(({ to }) => to ?? "") };
}
