import type { OutcomeKind } from "../model/index.ts";
import type { ShortName } from "./short-names.ts";
import type { GraphView } from "./view.ts";
import type { GraphWords } from "./words.ts";

/** Every kind has a shape of its own: colour alone says nothing to some readers. */
const SHAPES: Readonly<Record<OutcomeKind, readonly [string, string]>> = {
  best: ["([", "])"],
  mixed: ["{{", "}}"],
  bad: ["[[", "]]"],
};

const CLASSES = [
  "classDef model stroke:#2f6b58,stroke-width:3px",
  "classDef best fill:#e3efe9,stroke:#2f6b58",
  "classDef mixed fill:#f6ecd6,stroke:#8a5a12",
  "classDef bad fill:#f6e1dc,stroke:#a63a2b",
];

/**
 * The map as a Mermaid flowchart. Nodes are addressed by number, so that no id of an author can be
 * one of Mermaid's words (`end`, `graph`).
 */
export function toMermaid(view: GraphView, words: GraphWords): string {
  const names = new Map([
    ...view.scenes.map(({ id, number }) => [id, `s${number}`] as const),
    ...view.outcomes.map(({ id }, index) => [id, `o${index + 1}`] as const),
  ]);
  const name = (id: string) => names.get(id) ?? "s0";
  const lines = ["flowchart LR"];
  for (const scene of view.scenes) {
    lines.push(`${name(scene.id)}[${quoted([`${scene.number} ${scene.title}`, words.scene(scene)])}]`);
  }
  for (const outcome of view.outcomes) {
    const [open, close] = SHAPES[outcome.kind];
    lines.push(`${name(outcome.id)}${open}${quoted([words.kind[outcome.kind], outcome.title])}${close}`);
  }
  for (const edge of view.edges) {
    const arrow = edge.kind === "silence" ? "-.->" : edge.model ? "==>" : "-->";
    lines.push(`${name(edge.from)} ${arrow}|${quoted(words.edge(edge))}| ${name(edge.to)}`);
  }
  for (const gate of view.gates) {
    lines.push(`${name(gate.from)} -.->|${quoted([words.gate(gate)])}| ${name(gate.to)}`);
  }
  if (words.principles.length > 0) lines.push(`key[${quoted(words.principles.map(keyLine))}]`);
  lines.push(...CLASSES);
  for (const kind of ["best", "mixed", "bad"] as const) {
    const of = view.outcomes.filter((outcome) => outcome.kind === kind).map(({ id }) => name(id));
    if (of.length > 0) lines.push(`class ${of.join(",")} ${kind}`);
  }
  const model = view.scenes.filter((scene) => scene.model).map(({ id }) => name(id));
  if (model.length > 0) lines.push(`class ${model.join(",")} model`);
  return `${lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join("\n")}\n`;
}

function keyLine({ short, name }: ShortName): string {
  return `${short} = ${name}`;
}

/**
 * A label in quotes. Whatever is not a letter, a digit or harmless stands as a character entity,
 * which Mermaid shows as the character and neither Mermaid nor a browser takes for anything else.
 */
function quoted(lines: readonly string[]): string {
  return `"${lines
    .filter((line) => line !== "")
    .map(entities)
    .join("<br/>")}"`;
}

function entities(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f]+/gu, " ")
    .replace(/[\u0021-\u002c\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]|-(?=[->.])/gu, (sign) => {
      return `#${sign.codePointAt(0) ?? 32};`;
    });
}
