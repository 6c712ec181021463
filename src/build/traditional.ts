import { Converter } from "opencc-js/cn2t";

/**
 * Proposes the words of Taiwan for words of the mainland, vocabulary included (软件 → 軟體).
 * A proposal counts as unreviewed until a person has written it into the side file.
 * The dictionaries weigh half a megabyte, so this runs at build time only.
 */
export function proposeTraditional(): (text: string) => string {
  return Converter({ from: "cn", to: "twp" });
}
