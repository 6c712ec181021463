import { OTHER, type Expression } from "../../core/import/index.ts";
import { fieldOf, nodeOf, nodesOf, typeOf, wordOf, type Syntax } from "./ink-syntax.ts";

/** What a variable's name means where it stands. */
export interface InkScope {
  /** The flag for a read count, or null where the name is a variable's. */
  readonly visited: (path: string) => string | null;
}

/** An ink condition as far as it asks for booleans and visits. */
export function expressionOf(node: Syntax | null, scope: InkScope): Expression {
  switch (typeOf(node)) {
    case "ref": {
      const path = pathOf(node);
      return { op: "flag", name: scope.visited(path) ?? path };
    }
    case "Number": {
      const value = fieldOf(node, "value");
      return typeof value === "boolean" ? { op: "constant", value } : OTHER;
    }
    case "UnaryExpression": {
      const inner = nodeOf(node, "innerExpression");
      const negates = ["not", "!"].includes(wordOf(node, "op"));
      return negates ? { op: "not", of: expressionOf(inner, scope) } : OTHER;
    }
    case "BinaryExpression":
      return binary(node, scope);
    case "MultipleConditionExpression":
      return { op: "and", of: nodesOf(node, "content").map((part) => expressionOf(part, scope)) };
    default:
      return OTHER;
  }
}

function binary(node: Syntax | null, scope: InkScope): Expression {
  const left = expressionOf(nodeOf(node, "leftExpression"), scope);
  const right = expressionOf(nodeOf(node, "rightExpression"), scope);
  switch (wordOf(node, "opName")) {
    case "&&":
    case "and":
      return { op: "and", of: [left, right] };
    case "==":
      return right.op === "constant" ? (right.value ? left : { op: "not", of: left }) : OTHER;
    case "!=":
      return right.op === "constant" ? (right.value ? { op: "not", of: left } : left) : OTHER;
    default:
      return OTHER;
  }
}

export function pathOf(node: Syntax | null): string {
  return nodesOf(node, "pathIdentifiers")
    .map((identifier) => wordOf(identifier, "name"))
    .join(".");
}

/** An expression in the author's notation, for the report. */
export function writtenOf(node: Syntax | null): string {
  const inner = (name: string) => writtenOf(nodeOf(node, name));
  switch (typeOf(node)) {
    case "ref":
      return pathOf(node);
    case "Number":
      return String(fieldOf(node, "value"));
    case "UnaryExpression":
      return `${wordOf(node, "op")} ${inner("innerExpression")}`;
    case "BinaryExpression":
      return `${inner("leftExpression")} ${wordOf(node, "opName")} ${inner("rightExpression")}`;
    case "MultipleConditionExpression":
      return nodesOf(node, "content").map(writtenOf).join(" && ");
    case "FunctionCall":
      return `${wordOf(node, "name")}(…)`;
    default:
      return typeOf(node);
  }
}
