import { CHANNELS, PORTRAITS } from "../../core/model/index.ts";
import type { Answers } from "../answers.ts";
import type { Terminal } from "../terminal.ts";

/** What the author is asked, in order. A list is chosen from by number or by name. */
const QUESTIONS = [
  { key: "title" },
  { key: "channel", list: CHANNELS },
  { key: "portrait", list: PORTRAITS },
  { key: "customer" },
  { key: "want" },
  { key: "fact" },
  { key: "best" },
  { key: "mixed" },
  { key: "bad" },
] as const satisfies readonly { readonly key: string; readonly list?: readonly string[] }[];

export type QuestionKey = (typeof QUESTIONS)[number]["key"];
export type Given = Readonly<Record<QuestionKey, string>>;

/** Whom a portrait shows: names and pronouns go by it. */
export function shownIn(portrait: string): "man" | "woman" {
  return portrait.startsWith("woman") ? "woman" : "man";
}

/** The answers of somebody who takes every default but the portrait. */
export function defaults(words: Terminal["t"], portrait: string = PORTRAITS[0]): Given {
  const word = (key: string) => words(`new:default.${key}`);
  return {
    title: word("title"),
    channel: CHANNELS[0],
    customer: word(`customer.${shownIn(portrait)}`),
    want: word("want"),
    portrait,
    fact: word("fact"),
    best: word("best"),
    mixed: word("mixed"),
    bad: word("bad"),
  };
}

/**
 * Asks everything. An empty line takes the default, and so does the end of piped input, so that a
 * short list of answers can be piped in. A person who ends the input leaves.
 *
 * @returns null when the person leaves
 * @param words the author's language, for the defaults; the questions are in the reader's
 */
export async function askAll(
  answers: Answers,
  { out, t }: Terminal,
  words: Terminal["t"],
): Promise<Given | null> {
  const given: Record<QuestionKey, string> = { ...defaults(words) };
  out(t("new:hello"));
  for (const question of QUESTIONS) {
    const { key } = question;
    const list = "list" in question ? question.list : null;
    const fallback = list === null ? given[key] : t(`new:${key}.${given[key]}`);
    out(t("new:ask", { question: t(`new:question.${key}`), fallback }));
    list?.forEach((item, index) =>
      out(`  ${index + 1}. ${t(`new:${key}.${item}`)}${key === "portrait" ? ` · ${item}` : ""}`),
    );
    for (;;) {
      const typed = await answers.next();
      if (typed === null && answers.typed) return null;
      const line = typed?.trim() ?? "";
      const value = line === "" ? given[key] : list === null ? line : pick(list, line);
      if (value !== null) {
        given[key] = value;
        if (key === "portrait") given.customer = defaults(words, value).customer;
        break;
      }
      out(t("new:pick", { count: list?.length ?? 0 }));
    }
  }
  return given;
}

function pick(list: readonly string[], line: string): string | null {
  return list[Number(line) - 1] ?? list.find((item) => item === line) ?? null;
}
