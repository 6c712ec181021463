/** `[img[title|file]]`, and with a link and a setter behind it: `[img[title|file][target][setter]]`. */
export const IMAGE = /\[[<>]?img\[([^\]\n]{0,500})\](?:\[([^\]\n]{0,500})\])?(?:\[([^\]\n]{0,500})\])?\]/gi;

/** An image of SugarCube where it stands; a link of its own is kept, the picture is not. */
export interface Image {
  readonly at: number;
  readonly end: number;
  readonly source: string;
  readonly title: string;
  /** Null where it is no link. */
  readonly target: string | null;
  readonly setter: string;
}

export function imagesIn(text: string): readonly Image[] {
  return [...text.matchAll(IMAGE)].map(({ 0: source, 1: inside = "", 2: target, 3: setter = "", index }) => {
    const bar = inside.lastIndexOf("|");
    const title = bar === -1 ? "" : inside.slice(0, bar).trim();
    return { at: index, end: index + source.length, source, title, target: target?.trim() ?? null, setter };
  });
}
