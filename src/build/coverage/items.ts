import { parse } from "yaml";
import * as z from "zod/mini";
import type { Rubric } from "../../core/model/index.ts";

/** The same in the two languages of the page. */
const words = z.strictObject({ zh: z.string(), en: z.string() });

/** What else of a scenario can carry an item. */
const CARRIERS = ["outcomes", "hidden-facts", "clocks"] as const;
export type Carrier = (typeof CARRIERS)[number];

const item = z.strictObject({
  ...words.shape,
  trains: z.optional(z.array(z.string())),
  through: z.optional(z.array(z.enum(CARRIERS))),
  scenarios: z.optional(z.array(z.string())),
  elsewhere: z.optional(words),
});

const file = z.strictObject({
  planned: z.record(z.string(), words),
  items: z.record(z.string(), z.record(z.string(), item)),
});

export type Words = z.infer<typeof words>;

/** A rule, situation or service area that the project has to train. */
export interface Item extends Words {
  readonly id: string;
  readonly source: string;
  /** Rubric ids that make it up. */
  readonly trains: readonly string[];
  readonly through: readonly Carrier[];
  /** The scenarios that it is planned for. */
  readonly scenarios: readonly string[];
  /** How it is met outside scenarios. */
  readonly elsewhere: Words | null;
}

export interface Items {
  readonly items: readonly Item[];
  /** Scenarios that are still to be written, by id. */
  readonly planned: Readonly<Record<string, Words>>;
}

const ALL = "all";

/**
 * Reads `docs/coverage.yaml`. It is ours, so a name in it that exists nowhere is thrown.
 *
 * @param written ids of the scenarios that there are
 */
export function readItems(text: string, rubric: Rubric, written: readonly string[]): Items {
  const { items, planned } = file.parse(parse(text));
  const parts = [rubric.principles, rubric.behaviours, rubric.lapses, rubric.criticals].flat();
  const trainable = new Set(parts.map(({ id }) => id));
  const everything = [...new Set([...written, ...Object.keys(planned)])];
  const listed = Object.entries(items).flatMap(([source, own]) => {
    known(source, rubric.sources, source);
    return Object.entries(own).map(([id, { trains = [], through = [], scenarios = [], ...rest }]): Item => {
      for (const name of trains) known(name, [...trainable], id);
      const where = scenarios.includes(ALL) ? everything : scenarios;
      for (const name of where) known(name, everything, id);
      return { ...rest, id, source, trains, through, scenarios: where, elsewhere: rest.elsewhere ?? null };
    });
  });
  const open = Object.entries(planned).filter(([id]) => !written.includes(id));
  return { items: listed, planned: Object.fromEntries(open) };
}

function known(name: string, names: readonly string[], place: string): void {
  if (!names.includes(name))
    throw new Error(`docs/coverage.yaml: ${place} names ${name}, which does not exist`);
}
