import type { Language } from "../model/index.ts";
import type { Story } from "./story.ts";

/** The language that a story's texts are probably in: Chinese where a tenth of the signs is. */
export function guessLanguage({ title, passages }: Story, chinese: "zh-CN" | "zh-TW"): Language {
  const texts = passages.flatMap(({ paragraphs, choices }) => [
    ...paragraphs.flat().map(({ text }) => text),
    ...choices.map(({ text }) => text),
  ]);
  const signs = [title, ...texts].join("").replace(/[\s\p{P}]/gu, "");
  const han = signs.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han * 10 >= signs.length ? chinese : "en";
}
