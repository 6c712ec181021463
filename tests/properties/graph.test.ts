import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { createMachine } from "xstate";
import { toSvg } from "../../src/cli/graph/svg.ts";
import { graphWords } from "../../src/cli/graph/words.ts";
import { createTranslator } from "../../src/cli/translator.ts";
import { compileMachine, compileProgram, explore } from "../../src/core/engine/index.ts";
import {
  graphView,
  shortNames,
  toDot,
  toMermaid,
  toStately,
  type GraphView,
} from "../../src/core/graph/index.ts";
import type { Scenario } from "../../src/core/model/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { hostileText } from "../support/hostile-text.ts";

const t = await createTranslator("en", ["graph"]);
/** Principles under the hostile text too: a rubric is written by people. */
const wordsFor = (text: string) =>
  graphWords(
    { t },
    shortNames([
      ["respect", text],
      ["honest", "Honesty"],
    ]),
  );
const words = wordsFor("Respect");

function viewOf(scenario: Scenario, texts: Readonly<Record<string, string>>): GraphView {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error("does not compile");
  const explored = explore(compiled.program);
  if (!explored.ok) throw new Error("too large");
  const { situations } = explored;
  return graphView(scenario, texts, {
    program: compiled.program,
    situations,
    model: modelPath(compiled.program, situations),
  });
}

/** Every text of a scenario is the same hostile one. */
function everywhere(text: string): Readonly<Record<string, string>> {
  return new Proxy<Record<string, string>>({}, { get: () => text });
}

describe("maps of generated scenarios", () => {
  property.prop([scenarios()])("the best path runs from the start to an outcome", (scenario) => {
    const view = viewOf(scenario, {});
    const model = view.edges.filter((edge) => edge.model);
    expect(model.length).toBeGreaterThan(0);
    expect(model.filter(({ from }) => from === scenario.start).length).toBeGreaterThan(0);
    expect(view.outcomes.filter((outcome) => outcome.model)).toHaveLength(1);
  });

  property.prop([scenarios()])("the Stately config has the machine's transitions", (scenario) => {
    const compiled = compileProgram(scenario);
    if (!compiled.ok) throw new Error("does not compile");
    const config: unknown = JSON.parse(JSON.stringify(toStately(compiled.program)));
    const opened = createMachine(config as Parameters<typeof createMachine>[0]);
    expect(transitionsOf(opened)).toEqual(transitionsOf(compileMachine(compiled.program)));
  });
});

interface MachineLike {
  readonly root: { readonly states: Readonly<Record<string, NodeLike>> };
}
interface NodeLike {
  readonly key: string;
  readonly type: string;
  readonly tags: readonly string[];
  readonly transitions: ReadonlyMap<
    string,
    readonly { readonly target?: readonly NodeLike[]; readonly guard?: unknown }[]
  >;
}

/** Scene, event and goal of every way, in order. */
function transitionsOf(machine: MachineLike): readonly string[] {
  return Object.values(machine.root.states).flatMap((state) => [
    `${state.key} ${state.type} ${state.tags.join(" ")}`,
    ...[...state.transitions].flatMap(([event, ways]) =>
      ways.map((way) => `${state.key} ${event} ${way.target?.map(({ key }) => key).join() ?? ""}`),
    ),
  ]);
}

describe("hostile texts", () => {
  const input = [scenarios({ scenes: 3 }), hostileText()] as const;

  property.prop([...input])("end no string of DOT", (scenario, text) => {
    const dot = toDot(viewOf(scenario, everywhere(text)), wordsFor(text));
    for (const line of dot.split("\n").slice(1, -2)) {
      const outside = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
      expect(outside).toMatch(/^  [\w\s=,;[\]>-]*;$/);
    }
  });

  property.prop([...input])("are no syntax and no markup in Mermaid", (scenario, text) => {
    const mermaid = toMermaid(viewOf(scenario, everywhere(text)), wordsFor(text));
    for (const line of mermaid.trimEnd().split("\n")) {
      const labels = line.match(/"[^"]*"/g) ?? [];
      for (const label of labels)
        expect(label.slice(1, -1).replaceAll("<br/>", "")).not.toMatch(/[<>`{}|[\]\\%&]|-->/);
      expect(line.replace(/"[^"]*"/g, "")).toMatch(
        /^(flowchart LR|  (classDef|class) .*|  \w+[[\]{}()]*|  \w+ (-->|==>|-\.->)\|\| \w+)$/,
      );
    }
  });

  property.prop([...input])("stay text in SVG", (scenario, text) => {
    const svg = toSvg(viewOf(scenario, everywhere(text)), wordsFor(text), { t, language: "en" });
    const [, , ...names] = svg.match(/<[a-z]+/g) ?? [];
    expect(new Set(names)).toEqual(new Set([...names].filter((name) => SVG_ELEMENTS.has(name))));
    expect(svg).not.toMatch(/<script|]]>|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test("an edge's words are cut between whole characters", () => {
    const [line] = words.edge({
      from: "a",
      to: "b",
      key: "a.b",
      kind: "say",
      words: "😀".repeat(40),
      marks: {},
      critical: null,
      mood: 0,
      once: false,
      model: false,
      offered: null,
      leads: null,
    });
    expect(line).toBe(`${"😀".repeat(15)}…`);
  });
});

const SVG_ELEMENTS = new Set(["<svg", "<title", "<style", "<rect", "<text", "<g", "<path", "<circle"]);
