import { nodeOf, nodesOf, typeOf, wordOf, type Syntax } from "./ink-syntax.ts";

/** Names for every place that a divert or a read count can mean. */
export class InkNames {
  readonly #names = new Map<Syntax, string>();
  readonly #taken = new Set<string>();
  /** Outermost first: the beginning, knots, stitches. */
  readonly flows: readonly Syntax[];

  constructor(story: Syntax) {
    const flows: Syntax[] = [];
    this.#collect(story, "", flows);
    this.flows = flows;
  }

  of(node: Syntax): string {
    return this.#names.get(node) ?? "";
  }

  /** The place of a path as it was written somewhere inside the flow `from`. */
  resolve(path: string, from: string): string | null {
    const [knot = ""] = from.split(".");
    const candidates = [`${from}.${path}`, `${knot}.${path}`, path];
    return candidates.find((name) => this.#taken.has(name)) ?? null;
  }

  #collect(flow: Syntax, name: string, flows: Syntax[]): void {
    this.#give(flow, name);
    flows.push(flow);
    const work = [...nodesOf(flow, "content")].reverse();
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      const type = typeOf(node);
      if (isFlow(node)) {
        const own = wordOf(node, "name");
        this.#collect(node, type === "Stitch" && name !== "" ? `${name}.${own}` : own, flows);
        continue;
      }
      if (type === "Choice" || type === "Gather") {
        const label = wordOf(nodeOf(node, "identifier"), "name");
        this.#give(node, `${name}.${label === "" ? `#${type.toLowerCase()}` : label}`.replace(/^\./, ""));
      }
      for (const child of [...nodesOf(node, "content")].reverse()) work.push(child);
    }
  }

  #give(node: Syntax, wanted: string): void {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}-${number}`;
    this.#taken.add(name);
    this.#names.set(node, name);
  }
}

export function isFlow(node: Syntax): boolean {
  return ["Knot", "Stitch", "Function"].includes(typeOf(node));
}
