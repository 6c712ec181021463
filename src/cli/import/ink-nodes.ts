import type { Expression, InkBranch, InkNode, Loss } from "../../core/import/index.ts";
import { OTHER } from "../../core/import/index.ts";
import { expressionOf, writtenOf, type InkScope } from "./ink-expression.ts";
import type { InkNames } from "./ink-names.ts";
import { isFlow } from "./ink-names.ts";
import { fieldOf, isTrue, lineOf, nodeOf, nodesOf, typeOf, wordOf, type Syntax } from "./ink-syntax.ts";

/** Turns the compiler's syntax into the plain tree that the core reads. */
export class InkNodes {
  readonly #names: InkNames;
  readonly #scope: InkScope;

  /** @param flow the name of the flow inside which relative paths are meant */
  constructor(names: InkNames, flow: string) {
    this.#names = names;
    this.#scope = {
      visited: (path) => {
        const place = names.resolve(path, flow);
        return place === null ? null : `visited:${place}`;
      },
    };
  }

  of(nodes: readonly Syntax[]): readonly InkNode[] {
    const found: InkNode[] = [];
    let tag: string | null = null;
    for (const node of nodes) {
      if (typeOf(node) === "Tag") {
        if (isTrue(node, "isStart")) tag = "";
        else {
          found.push({ kind: "lost", what: "tag", source: `# ${tag ?? ""}`, line: lineOf(node) });
          tag = null;
        }
      } else if (tag !== null) tag += wordOf(node, "text");
      else if (!isFlow(node)) found.push(...this.#one(node));
    }
    return found;
  }

  #one(node: Syntax): readonly InkNode[] {
    const line = lineOf(node);
    switch (typeOf(node)) {
      case "Text":
        return [{ kind: "text", text: wordOf(node, "text") }];
      case "Glue":
        return [{ kind: "glue" }];
      case "ContentList":
        return this.of(nodesOf(node, "content"));
      case "Weave":
        return [{ kind: "weave", content: this.of(nodesOf(node, "content")) }];
      case "Choice":
        return [this.#choice(node)];
      case "Gather": {
        const label = wordOf(nodeOf(node, "identifier"), "name");
        return [{ kind: "gather", name: this.#names.of(node), label, line }];
      }
      case "Divert":
        return this.#divert(node);
      case "TunnelOnwards":
        return [lost("subroutine", "->->", line), { kind: "divert", to: null }];
      case "variable assignment":
        return [this.#assignment(node)];
      case "IncDecExpression":
        return [{ kind: "set", name: wordOf(nodeOf(node, "varIdentifier"), "name"), to: null, line }];
      case "temp":
        return [lost("variable", wordOf(node, "variableName"), line)];
      case "Conditional":
        return [{ kind: "if", branches: this.#branches(node) }];
      case "Sequence": {
        // A sequence tells something else each time; a scene is met once, so the first is it.
        const [first] = nodesOf(node, "sequenceElements");
        const words = this.#inside(first);
        return [lost("alternatives", textOf(words), line), ...words];
      }
      case "FunctionCall":
        return [lost("subroutine", writtenOf(node), line)];
      case "ref":
      case "UnaryExpression":
      case "BinaryExpression":
        return [
          lost("dynamic-text", `{${writtenOf(node)}}`, line),
          { kind: "text", text: `{${writtenOf(node)}}` },
        ];
      default:
        return [];
    }
  }

  #inside(node: Syntax | undefined): readonly InkNode[] {
    return node === undefined ? [] : this.of(nodesOf(node, "content"));
  }

  #choice(node: Syntax): InkNode {
    const part = (name: string) => this.of(nodesOf(nodeOf(node, name), "content"));
    const condition = nodeOf(node, "condition");
    return {
      kind: "choice",
      name: this.#names.of(node),
      label: wordOf(nodeOf(node, "identifier"), "name"),
      once: isTrue(node, "onceOnly"),
      fallback: isTrue(node, "isInvisibleDefault"),
      condition: condition && expressionOf(condition, this.#scope),
      asks: condition === null ? "" : writtenOf(condition),
      text: [...part("startContent"), ...part("choiceOnlyContent")],
      // Without brackets ink repeats the choice's words; the player already shows what was chosen.
      reply: part("innerContent"),
      line: lineOf(node),
    };
  }

  #divert(node: Syntax): readonly InkNode[] {
    const line = lineOf(node);
    const written = String(fieldOf(node, "target") ?? "");
    if (isTrue(node, "isFunctionCall")) return [];
    if (isTrue(node, "isThread")) return [lost("subroutine", `<- ${written}`, line)];
    const target = nodeOf(node, "targetContent");
    const tunnel = isTrue(node, "isTunnel") ? [lost("subroutine", `-> ${written} ->`, line)] : [];
    if (target !== null) return [...tunnel, { kind: "divert", to: this.#names.of(target) }];
    const ends = isTrue(node, "isEnd") || isTrue(node, "isDone") || isTrue(node, "isEmpty");
    return ends
      ? isTrue(node, "isEmpty")
        ? []
        : [{ kind: "divert", to: null }]
      : [lost("redirect", `-> ${written}`, line), { kind: "divert", to: null }];
  }

  #assignment(node: Syntax): InkNode {
    const value = fieldOf(nodeOf(node, "expression"), "value");
    const to = typeof value === "boolean" ? value : null;
    return { kind: "set", name: wordOf(node, "variableName"), to, line: lineOf(node) };
  }

  #branches(node: Syntax): readonly InkBranch[] {
    const initial = nodeOf(node, "initialCondition");
    return nodesOf(node, "branches").map((branch): InkBranch => {
      const own = nodeOf(branch, "ownExpression");
      const condition = isTrue(branch, "isElse") ? null : this.#conditionOf(branch, own ?? initial);
      return {
        condition,
        source: condition === null ? "else" : writtenOf(own ?? initial),
        body: nodesOf(branch, "content").flatMap((inner) =>
          typeOf(inner) === "Weave" ? this.#inside(inner) : [],
        ),
        line: lineOf(branch),
      };
    });
  }

  #conditionOf(branch: Syntax, node: Syntax | null): Expression {
    // `{ x: - 1: … - 2: … }` compares values.
    return isTrue(branch, "matchingEquality") ? OTHER : expressionOf(node, this.#scope);
  }
}

function lost(what: Loss, source: string, line: number | null): InkNode {
  return { kind: "lost", what, source, line };
}

function textOf(nodes: readonly InkNode[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : "")).join("");
}
