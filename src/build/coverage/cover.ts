import type { Item, Items } from "./items.ts";
import type { Place, Places } from "./places.ts";

/**
 * Trained: every part of the item is in some scenario, and one of those that it is planned for carries it.
 * Partly: something of it is somewhere. A habit met in another situation does not make up for its own.
 */
export type Standing = "trained" | "partly" | "waiting" | "elsewhere";

/** An item, and what the library has of it. */
export interface Row {
  readonly item: Item;
  readonly standing: Standing;
  /** By scenario, in the library's order: first one place for each thing that makes up the item. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Parts of the item that no scenario carries yet. */
  readonly missing: readonly string[];
  /** Scenarios of its plan that are still to be written. */
  readonly unwritten: readonly string[];
  /** Scenarios of its plan that are written and carry nothing of it. */
  readonly silent: readonly string[];
}

export function cover({ items, planned }: Items, places: Places): readonly Row[] {
  return items.map((item) => {
    const parts = [...item.trains, ...item.through];
    const found = byScenario(parts.map((part) => places.get(part) ?? []));
    const missing = parts.filter((part) => !places.has(part));
    const unwritten = item.scenarios.filter((id) => Object.hasOwn(planned, id));
    const own = item.scenarios.length === 0 || item.scenarios.some((id) => found.has(id));
    return {
      item,
      standing: standingOf(parts.length, missing.length, own),
      found,
      missing,
      unwritten,
      silent:
        parts.length === 0 ? [] : item.scenarios.filter((id) => !unwritten.includes(id) && !found.has(id)),
    };
  });
}

function standingOf(parts: number, missing: number, inItsOwn: boolean): Standing {
  if (parts === 0) return "elsewhere";
  if (missing === parts) return "waiting";
  return missing === 0 && inItsOwn ? "trained" : "partly";
}

/** The first place of every part comes before the second of any, so that a few show the whole item. */
function byScenario(parts: readonly (readonly Place[])[]): ReadonlyMap<string, readonly string[]> {
  const scenarios = [...new Set(parts.flat().map(({ scenario }) => scenario))].sort();
  return new Map(
    scenarios.map((scenario) => {
      const own = parts.map((places) => places.filter((place) => place.scenario === scenario));
      const longest = Math.max(...own.map(({ length }) => length));
      const ranks = Array.from({ length: longest }, (_, rank) => rank);
      const keys = ranks.flatMap((rank) => own.flatMap((places) => places[rank]?.key ?? []));
      return [scenario, [...new Set(keys)]];
    }),
  );
}
