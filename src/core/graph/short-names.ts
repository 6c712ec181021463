/** A principle as a map names it: in full below, in few signs on each line. */
export interface ShortName {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** Chinese says something with two characters; of other scripts the first letter has to do. */
const HAN = /\p{Script=Han}/u;

/**
 * The shortest beginnings that tell names apart: 尊重, 及时; R, T. Names that begin alike get more of
 * theirs, and those that are equal keep their ids apart.
 */
export function shortNames(names: readonly (readonly [id: string, name: string])[]): readonly ShortName[] {
  const whole = names.map(([id, name]) => [id, name.replace(/\s+/g, " ").trim() || id] as const);
  return whole.map(([id, name]) => {
    const others = whole.filter(([other]) => other !== id).map(([, other]) => other);
    const signs = Array.from(name);
    for (let length = HAN.test(signs[0] ?? "") ? 2 : 1; length <= signs.length; length++) {
      const short = signs.slice(0, length).join("");
      if (!others.some((other) => other.startsWith(short))) return { id, name, short };
    }
    return { id, name, short: others.includes(name) ? id : name };
  });
}
