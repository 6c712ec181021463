import { OTHER, type Expression } from "../guard.ts";

const TOKEN =
  /\s+|\$[\p{L}_][\p{L}\p{N}_]*|_[\p{L}][\p{L}\p{N}_]*|[A-Za-z]+|===|!==|==|!=|&&|\|\||[()!]|"[^"\n]*"|'[^'\n]*'|./gsu;
/** Longer conditions are no simple ones. */
const LONGEST = 400;
const MOST_TOKENS = 60;

/**
 * A condition of SugarCube or Harlowe: `$a`, `not $a`, `!$a`, `$a is true`, `$a == false`,
 * `visited("Passage")`, joined by `and` or `&&`. Anything else is `other`.
 *
 * @param visited the flag that stands for having been in a passage
 */
export function readCondition(text: string, visited: (passage: string) => string): Expression {
  if (text.length > LONGEST) return OTHER;
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return OTHER;
  const reader = new Reader(tokens, visited);
  const found = reader.all();
  return reader.isDone ? found : OTHER;
}

class Reader {
  readonly #tokens: readonly string[];
  readonly #visited: (passage: string) => string;
  #at = 0;

  constructor(tokens: readonly string[], visited: (passage: string) => string) {
    this.#tokens = tokens;
    this.#visited = visited;
  }

  get isDone(): boolean {
    return this.#at === this.#tokens.length;
  }

  all(): Expression {
    const parts = [this.#one()];
    while (this.#takes("and", "&&")) parts.push(this.#one());
    const [only] = parts;
    return parts.length === 1 && only ? only : { op: "and", of: parts };
  }

  #one(): Expression {
    if (this.#takes("not", "!")) return { op: "not", of: this.#one() };
    const value = this.#value();
    if (this.#takes("is", "eq", "==", "===")) {
      const opposite = this.#takes("not");
      return compare(value, this.#value(), !opposite);
    }
    if (this.#takes("isnot", "neq", "!=", "!==")) return compare(value, this.#value(), false);
    return value;
  }

  #value(): Expression {
    const token = this.#tokens[this.#at++] ?? "";
    if (token === "true" || token === "false") return { op: "constant", value: token === "true" };
    if (token === "(") {
      const inner = this.all();
      return this.#takes(")") ? inner : OTHER;
    }
    if (/^(visited|hasVisited)$/.test(token) && this.#takes("(")) {
      const name = /^["'](.*)["']$/s.exec(this.#tokens[this.#at++] ?? "")?.[1];
      return name !== undefined && this.#takes(")") ? { op: "flag", name: this.#visited(name) } : OTHER;
    }
    return /^[$_]./.test(token) ? { op: "flag", name: token } : OTHER;
  }

  #takes(...wanted: readonly string[]): boolean {
    if (!wanted.includes(this.#tokens[this.#at] ?? "")) return false;
    this.#at++;
    return true;
  }
}

function compare(one: Expression, other: Expression, equal: boolean): Expression {
  if (other.op !== "constant") return OTHER;
  return other.value === equal ? one : { op: "not", of: one };
}

/** What `<<set …>>` or `(set: …)` assigns; the value is null where it is no plain true or false. */
export interface Assignment {
  readonly name: string;
  readonly value: boolean | null;
}

/** The assignments of one macro: `$a to true, $b = false`. */
export function readAssignments(text: string): readonly Assignment[] {
  return text
    .slice(0, LONGEST * 4)
    .split(/[,;]/)
    .flatMap((part) => {
      const found = /^\s*([$_][\p{L}_][\p{L}\p{N}_]*)\s*(to\b|=(?!=)|\S{1,2}=|\+\+|--)?\s*(.*)$/su.exec(part);
      const [, name, sign, value] = found ?? [];
      if (name === undefined) return [];
      const plain = (sign === "to" || sign === "=") && /^(true|false)\s*$/.test(value ?? "");
      return [{ name, value: plain ? (value ?? "").startsWith("true") : null }];
    });
}
