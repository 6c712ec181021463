/** Pieces that the three formats give a meaning. */
const PIECES = [
  "\n:: ",
  "[[",
  "]]",
  "->",
  "<-",
  "|",
  "<<if $calm>>",
  "<<else>>",
  "<</if>>",
  "<<set $calm to 3>>",
  "<<",
  ">>",
  "(if: $calm)[",
  "]",
  "(else:)[",
  "(set: $x to true)",
  "[[[",
  "\n* ",
  "\n** ",
  "\n+ ",
  "\n- ",
  "\n=== knot\n",
  "\n= stitch\n",
  "-> END",
  "-> counter",
  "{calm:",
  "}",
  "{",
  "~ calm = not calm\n",
  "VAR new = true\n",
  "<>",
  "# tag",
  "<script>",
  "</p>",
  "&#x110000;",
  "\u0000",
  "\ud800",
  "\ufffd",
  "：",
  "【待补】",
  '"',
  "'",
  "\\",
  "\n",
  "  ",
  "\t",
  "null",
  "-1",
  "1e999",
  "{}",
  "[]",
  "__proto__",
  "constructor",
];

/** A random number generator that a test can start again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text with one to six things cut, doubled, moved or put in. */
export function mutated(text: string, seed: number): string {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  let result = text;
  for (let count = 1 + below(6); count > 0; count--) {
    const from = below(result.length + 1);
    const to = Math.min(result.length, from + below(60));
    const part = result.slice(from, to);
    switch (below(5)) {
      case 0:
        result = result.slice(0, from) + result.slice(to);
        break;
      case 1:
        result = result.slice(0, to) + part.repeat(1 + below(4)) + result.slice(to);
        break;
      case 2: {
        const at = below(result.length + 1);
        result = result.slice(0, at) + part + result.slice(at);
        break;
      }
      default:
        result = result.slice(0, from) + (PIECES[below(PIECES.length)] ?? "") + result.slice(from);
    }
  }
  return result;
}
