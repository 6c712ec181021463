import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  toScenario,
  type ImportedScenario,
  type Story,
  type WriteOptions,
} from "../../src/core/import/index.ts";
import { assembleLibrary, type ScenarioDocument } from "../../src/core/language/index.ts";
import { checkScenario } from "../../src/core/lint/index.ts";
import type { Diagnostic } from "../../src/core/diagnostics/index.ts";
import { storyOf } from "../../src/cli/import/read-story.ts";
import { Misuse } from "../../src/cli/terminal.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/import");
const RUBRIC = {
  file: "scenarios/rubric.yaml",
  text: readFileSync(join(import.meta.dirname, "../rules/rubric.yaml"), "utf8"),
};

export function fixture(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}

/** Words of the file as their keys, so that tests are about structure. */
export const OPTIONS: WriteOptions = {
  id: "kettle",
  language: "en",
  principle: "respect",
  schema: "yaml-language-server: $schema=x",
  words: (key, values) => [key, ...Object.values(values ?? {})].join(" "),
};

/** @throws where the file was refused, which a test of sound files does not expect */
export function storyFrom(name: string, bytes: Uint8Array = fixture(name)): Story {
  const story = storyOf(name, bytes);
  if (story instanceof Misuse) throw new Error(`${story.key} ${JSON.stringify(story.values)}`);
  return story;
}

export function imported(story: Story, options: Partial<WriteOptions> = {}): ImportedScenario {
  const made = toScenario(story, { ...OPTIONS, ...options });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** The written file as every command reads it. */
export function readBack(text: string): {
  readonly document: ScenarioDocument | undefined;
  readonly errors: readonly Diagnostic[];
} {
  const library = assembleLibrary([RUBRIC, { file: "scenarios/kettle.yaml", text }]);
  const document = library.scenarios[0]?.document;
  const all = [...library.diagnostics, ...(document ? checkScenario(document) : [])];
  return { document, errors: all.filter(({ severity }) => severity === "error") };
}

/** A scene's responses as `id: target`, with the facts they ask for and change. */
export function map(document: ScenarioDocument | undefined): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    (document?.scenario.scenes ?? []).map((scene) => [
      scene.id,
      scene.responses.map(({ id, when, set, clear, once, next }) =>
        [
          `${id} -> ${next.map(({ to, when: asks }) => (asks ? `${to} if ${asks.knows.join(" ")}` : to)).join(" | ")}`,
          ...(once ? ["once"] : []),
          ...(when ? [`knows ${when.knows.join(" ")} lacks ${when.lacks.join(" ")}`] : []),
          ...(set.length > 0 ? [`set ${set.join(" ")}`] : []),
          ...(clear.length > 0 ? [`clear ${clear.join(" ")}`] : []),
        ].join("; "),
      ),
    ]),
  );
}
