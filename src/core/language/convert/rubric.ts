import { rubricKeys, type Rubric, type Texts } from "../../model/index.ts";
import type { RubricFile } from "../schema/index.ts";

/** The model of a valid rubric file: everything but its words. Order is the author's. */
export function rubricOf(file: RubricFile): Rubric {
  const { id, version, language } = file;
  return {
    id,
    version,
    language,
    principles: listed(file.principles, ({ origin }) => ({ origin: origin ?? [] })),
    behaviours: listed(file.behaviours, ({ principle, core, origin }) => ({
      principle,
      core: core ?? false,
      origin: origin ?? [],
    })),
    lapses: listed(file.lapses, ({ principles, origin }) => ({ principles, origin: origin ?? [] })),
    criticals: listed(file.criticals, ({ origin }) => ({ origin: origin ?? [] })),
    forbidden: listed(file.forbidden, ({ except, ...phrase }) => ({ ...phrase, except: except ?? [] })),
    provisions: listed(file.provisions, ({ source, checked }) => ({ source, checked: checked ?? null })),
    sources: Object.keys(file.sources ?? {}),
  };
}

function listed<V, T>(
  things: Readonly<Record<string, V>> | undefined,
  convert: (value: V) => T,
): (T & { id: string })[] {
  return Object.entries(things ?? {}).map(([id, value]) => ({ id, ...convert(value) }));
}

/** Every text of a valid rubric file under its key, in authored order. */
export function rubricTextsOf(file: RubricFile): Texts {
  const keyed = <V>(
    things: Readonly<Record<string, V>> | undefined,
    texts: (id: string, value: V) => [string, string][],
  ) => Object.entries(things ?? {}).flatMap(([id, value]) => texts(id, value));
  return Object.fromEntries([
    [rubricKeys.title, file.title],
    ...keyed(file.sources, (id, title) => [[rubricKeys.source(id), title]]),
    ...keyed(file.principles, (id, { name, means }) => [
      [rubricKeys.principleName(id), name],
      [rubricKeys.principleMeans(id), means],
    ]),
    ...keyed(file.behaviours, (id, { name, means, good, poor }) => [
      [rubricKeys.behaviourName(id), name],
      [rubricKeys.behaviourMeans(id), means],
      [rubricKeys.behaviourGood(id), good],
      [rubricKeys.behaviourPoor(id), poor],
    ]),
    ...keyed(file.lapses, (id, { name, sign, reflect }) => [
      [rubricKeys.lapseName(id), name],
      [rubricKeys.lapseSign(id), sign],
      [rubricKeys.lapseReflect(id), reflect],
    ]),
    ...keyed(file.criticals, (id, { name, means }) => [
      [rubricKeys.criticalName(id), name],
      [rubricKeys.criticalMeans(id), means],
    ]),
    ...keyed(file.provisions, (id, { text }) => [[rubricKeys.provision(id), text]]),
  ]);
}
