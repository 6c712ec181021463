import type { Language } from "../model/index.ts";

/**
 * The words of a text, each once. Chinese has no spaces, so every run of two to four characters
 * counts as one, unless it begins or ends with a character that only joins others.
 */
export function wordsIn(text: string, language: Language): ReadonlySet<string> {
  if (language === "en") {
    const words = text.toLowerCase().match(/\p{L}{3,}(?:['’]\p{L}+)?/gu) ?? [];
    return new Set(words.filter((word) => !COMMON_WORDS.has(word)));
  }
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return new Set(runs.flatMap(stringsOf).filter((word) => !EDGES.test(word)));
}

function stringsOf(run: string): readonly string[] {
  const characters = [...run];
  return LENGTHS.flatMap((length) =>
    characters
      .slice(0, Math.max(0, characters.length - length + 1))
      .map((_, from) => characters.slice(from, from + length).join("")),
  );
}

const LENGTHS = [2, 3, 4];
const JOINING = "的了着著过過吗嗎呢吧啊么麼们們地得和与與就也都还還又在是把被这這那有个個一两兩不没沒到";
const EDGES = new RegExp(`^[${JOINING}]|[${JOINING}]$`, "u");
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "the and you your for that this with from are was were will would can could have has had not but our out " +
    "its it's i'm i'll you'll you're it'll one two any all get got let may what when how who why there here " +
    "then than them they him his her she about into over just now"
  ).split(" "),
);
