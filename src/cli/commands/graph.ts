import { graphView, shortNames, toDot, toMermaid, toStately } from "../../core/graph/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import type { Command } from "../command.ts";
import { toSvg } from "../graph/svg.ts";
import { graphWords } from "../graph/words.ts";
import { openScenario, type OpenScenario } from "../open-scenario.ts";
import { CLEAN, misuse, Misuse, type Terminal } from "../terminal.ts";
import { writeWhole } from "../write-file.ts";

const FORMATS = ["svg", "mermaid", "dot", "stately"] as const;
type Format = (typeof FORMATS)[number];

/** `lilian graph`: the scenario as a map, for eyes, for other tools, for print. */
export const graph: Command = {
  name: "graph",
  options: { format: { type: "string" }, out: { type: "string" } },
  choices: { format: FORMATS },
  run: ({ positionals, text }, terminal) => {
    const [scenario, extra] = positionals;
    if (scenario === undefined) return misuse("missing-scenario");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    const asked = text("format") ?? "svg";
    const format = FORMATS.find((each) => each === asked);
    if (format === undefined) {
      return misuse("graph:error.format", { format: asked, formats: FORMATS.join(" · ") });
    }
    const file = text("out");
    // A map may be drawn over an older one, but never over a scenario.
    if (file !== undefined && /\.ya?ml$/i.test(file))
      return misuse("graph:error.over-scenario", { path: file });
    return draw(scenario, format, file, terminal);
  },
};

async function draw(
  name: string,
  format: Format,
  file: string | undefined,
  terminal: Terminal,
): Promise<number | Misuse> {
  const opened = await openScenario(name);
  if (opened instanceof Misuse) return opened;
  const drawing = drawn(opened, format, terminal);
  if (file === undefined) {
    terminal.out(drawing.trimEnd());
    return CLEAN;
  }
  const failed = await writeWhole(file, drawing);
  if (failed !== null) return failed;
  terminal.out(terminal.t("graph:written", { file }));
  return CLEAN;
}

function drawn(
  { scenario, program, situations, texts, rubric, rubricTexts }: OpenScenario,
  format: Format,
  terminal: Terminal,
): string {
  if (format === "stately") return `${JSON.stringify(toStately(program), null, 2)}\n`;
  const model = modelPath(program, situations);
  const view = graphView(scenario, texts[terminal.language], { program, situations, model });
  const names = rubricTexts[terminal.language];
  const all = rubric?.principles.map(({ id }) => id) ?? program.principles;
  const used = all.filter((id) => view.edges.some(({ marks }) => (marks[id] ?? 0) !== 0));
  const principles = shortNames(used.map((id) => [id, names[rubricKeys.principleName(id)] ?? id]));
  const words = graphWords(terminal, principles);
  switch (format) {
    case "mermaid":
      return toMermaid(view, words);
    case "dot":
      return toDot(view, words);
    case "svg":
      return toSvg(view, words, terminal);
  }
}
