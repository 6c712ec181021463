/** A piece of HTML; what is not one is text and gets escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | readonly Part[];

/** HTML with everything interpolated escaped, unless it is markup made the same way. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const rendered = parts.map(render);
  return new Markup(pieces.map((piece, index) => piece + (rendered[index] ?? "")).join(""));
}

/** Nothing, where an optional piece is left out. */
export const NOTHING = new Markup("");

function render(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === "object") return part.map(render).join("");
  return String(part).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
