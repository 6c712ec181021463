import fc from "fast-check";

const PIECES = [
  '"',
  "'",
  "\\",
  "\n",
  "-->",
  "]]>",
  "<script>alert(1)</script>",
  "&amp;",
  "=1+1",
  "+",
  "-",
  "@",
  "'=",
  "''",
  ",",
  ";",
  "\t",
  "😀",
  "👩‍👧",
  "，",
  "“好”",
  ": ",
  " #",
  "{",
  "]",
  "|",
  "```",
  "#quot;",
  "%%{init}%%",
  "end",
  "中文",
  "word",
  " ",
  "16:40",
  "no",
  "&lt;",
];

/** Texts that every format has a weakness for; never blank. */
export function hostileText(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 4 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pieces) => pieces.join(""))
    .filter((text) => /\S/.test(text));
}
