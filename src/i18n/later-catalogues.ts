import type { Language } from "../core/model/index.ts";
import type { LaterCatalogues } from "./catalogues.ts";

/** A module of its own: the list of what can be fetched later is itself fetched later. */
const FILES = import.meta.glob<LaterCatalogues[keyof LaterCatalogues]>(
  "./catalogues/*/{assess,debrief,offline,people,progress,rehearse}.json",
  {
    import: "default",
  },
);

export async function loadLater(name: keyof LaterCatalogues, language: Language): Promise<object> {
  const load = FILES[`./catalogues/${language}/${name}.json`];
  if (load === undefined) throw new Error(`no catalogue ${name} in ${language}`);
  return load();
}
