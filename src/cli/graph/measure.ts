/**
 * Text widths without a font at hand: a Chinese character is as wide as it is high, a Latin letter
 * about half of that. Sums are a little generous, so that text never leaves its box.
 */

/** Characters that fill a square: Chinese, Japanese, Korean, full-width forms, emoji. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** Chinese fonts set these as wide as a character. */
const WIDE_SIGNS = /[\u2014\u2018\u2019\u201c\u201d\u2026]/u;
const NARROW = /[iIjl.,:;'|!()[\]{}ftr ]/;
const BROAD = /[mwMW@%—]/;

/** The width of a text in units of its font size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (SQUARE.test(character) || WIDE_SIGNS.test(character) || (character.codePointAt(0) ?? 0) > 0xffff)
    return 1;
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.9;
  return /[A-Z0-9]/.test(character) ? 0.66 : 0.56;
}

/** Cuts a text at a width, with an ellipsis where something is lost. */
export function fit(text: string, width: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (widthOf(flat) <= width) return flat;
  let kept = "";
  let used = 1;
  for (const character of flat) {
    used += widthOfCharacter(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text into lines: between Chinese characters anywhere, in other scripts between words. */
export function wrap(text: string, width: number, most: number): readonly string[] {
  const pieces =
    text
      .replace(/\s+/g, " ")
      .trim()
      .match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s?|\s/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const [index, piece] of pieces.entries()) {
    // A line never begins with the sign that closes the one before.
    const closes = /^[，。！？、：；）”’》…]/u.test(piece);
    if (line !== "" && !closes && widthOf(line + piece.trimEnd()) > width) {
      if (lines.length === most - 1) {
        return [...lines, fit(line + pieces.slice(index).join(""), width)];
      }
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, fit(line, width + 1)];
}
