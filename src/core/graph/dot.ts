import type { OutcomeKind } from "../model/index.ts";
import type { GraphView } from "./view.ts";
import type { GraphWords } from "./words.ts";

const SHAPES: Readonly<Record<OutcomeKind, string>> = {
  best: 'shape=ellipse, fillcolor="#e3efe9", color="#2f6b58"',
  mixed: 'shape=hexagon, fillcolor="#f6ecd6", color="#8a5a12"',
  bad: 'shape=octagon, fillcolor="#f6e1dc", color="#a63a2b"',
};

/** The map for Graphviz. */
export function toDot(view: GraphView, words: GraphWords): string {
  const lines = [
    `digraph ${quoted(view.id)} {`,
    `  label=${joined([view.title, words.principles.map(({ short, name }) => `${short} = ${name}`).join(" · ")])};`,
    '  rankdir=LR; bgcolor="#fbf8f1";',
    '  node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#57524a"];',
    '  edge [fontsize=10, color="#8b847a"];',
  ];
  for (const scene of view.scenes) {
    const label = joined([`${scene.number} ${scene.title}`, words.scene(scene)]);
    const model = scene.model ? ', penwidth=3, color="#2f6b58"' : "";
    lines.push(`  ${quoted(scene.id)} [label=${label}${model}];`);
  }
  for (const { id, kind, title } of view.outcomes) {
    lines.push(
      `  ${quoted(id)} [label=${joined([words.kind[kind], title])}, style=filled, ${SHAPES[kind]}];`,
    );
  }
  for (const edge of view.edges) {
    const look =
      edge.kind === "silence"
        ? ", style=dashed"
        : edge.model
          ? ', penwidth=3, color="#2f6b58", weight=8'
          : "";
    lines.push(`  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${joined(words.edge(edge))}${look}];`);
  }
  for (const gate of view.gates) {
    const label = joined([words.gate(gate)]);
    lines.push(`  ${quoted(gate.from)} -> ${quoted(gate.to)} [label=${label}, style=dotted];`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

/** In a quoted string only the quotation mark and the backslash mean anything. */
function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** Several lines of a label. */
function joined(lines: readonly string[]): string {
  return `"${lines
    .filter((line) => line !== "")
    .map(escaped)
    .join("\\n")}"`;
}

function escaped(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/gu, " ").replace(/["\\]/g, (sign) => `\\${sign}`);
}
