/*
 * Spreadsheets run a cell that begins with certain signs as a formula, and a translator's words may
 * well begin with one. An apostrophe in front keeps them words; it is taken off again on the way back.
 * A cell that already is apostrophes before such a sign gets one more, so that nothing is lost.
 */
const RISKY = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
