import type { Plugin, Rolldown } from "vite";
import { LANGUAGES, type Language } from "../core/model/index.ts";
import type { EarlyFiles } from "../app/early.ts";
import { classicScript } from "./classic-script.ts";

type Bundle = Rolldown.OutputBundle;

const SCENARIO = /^virtual:lilian\/scenario\/(.+)$/;

/**
 * Adds `src/app/early.ts` to the built page as a small script of its own, with the names of the files
 * that each address will need.
 */
export function earlyPlugin(): Plugin {
  let root = "";
  let fileName = "";
  return {
    name: "lilian-early",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "pre",
      async handler(_, bundle) {
        const source = await classicScript(root, "src/app/early.ts", { EARLY_FILES: filesOf(bundle) });
        fileName = this.getFileName(this.emitFile({ type: "asset", name: "early.js", source }));
      },
    },
    transformIndexHtml: {
      order: "post",
      // After the style sheet and async: whatever comes before the first paint delays it (measured).
      handler: () => [{ tag: "script", attrs: { async: true, src: `./${fileName}` }, injectTo: "head" }],
    },
  };
}

function filesOf(bundle: Bundle): EarlyFiles {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const entry = new Set(closure(bundle, chunks.find(({ isEntry }) => isEntry)?.fileName ?? ""));
  /** What a module's chunk needs beyond what the entry brings anyway. */
  const needed = (module: string): readonly string[] => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.replace("\0", "").endsWith(module));
    if (chunk === undefined) throw new Error(`the build has no chunk for ${module}`);
    return closure(bundle, chunk.fileName).filter((file) => !entry.has(file));
  };
  const inEachLanguage = (name: (language: Language) => string) => {
    const pairs = LANGUAGES.map((language) => [language, needed(name(language))] as const);
    return Object.fromEntries(pairs) as Record<Language, readonly string[]>;
  };
  const ids = chunks.flatMap(
    ({ facadeModuleId }) => SCENARIO.exec(facadeModuleId?.replace("\0", "") ?? "")?.[1] ?? [],
  );
  return {
    languages: inEachLanguage((language) => `src/i18n/catalogues/${language}/index.ts`),
    library: needed("src/player/library/library-page.tsx"),
    play: needed("src/player/play/play-page.tsx"),
    scenarios: Object.fromEntries(
      ids.map((id) => {
        const rules = needed(`virtual:lilian/scenario/${id}`);
        const texts = inEachLanguage((language) => `virtual:lilian/texts/${id}-${language}`);
        const both = LANGUAGES.map((language) => [language, [...rules, ...texts[language]]] as const);
        return [id, Object.fromEntries(both) as Record<Language, readonly string[]>];
      }),
    ),
  };
}

/** A chunk's own file, its styles, and those of all that it imports statically. */
function closure(bundle: Bundle, start: string): readonly string[] {
  const files = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== "chunk") continue;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    waiting.push(...chunk.imports);
  }
  return [...files];
}
