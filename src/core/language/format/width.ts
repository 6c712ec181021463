const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns that a text takes in an editor: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0x1f000 ? 2 : 1;
  }
  return width;
}
