import * as z from "zod/mini";
import { explained, mapping } from "./explain.ts";
import { byId, id, language, reference, references, some, someById, text, whole } from "./primitives.ts";
import { MAX_VERSION } from "./scenario.ts";

const name = explained(text(), "名称。", "Its name.");
const means = explained(text(), "一句话的含义。", "What it means, in one sentence.");
const origin = explained(
  z.optional(references()),
  "出自哪些资料（sources 里的编号）。",
  "The sources that it comes from.",
);

const principle = mapping({ name, means, origin });

const behaviour = mapping({
  name,
  principle: explained(reference(), "属于哪条原则。", "The principle that it belongs to."),
  core: explained(z.optional(z.boolean()), "是否核心行为。", "Whether it is a core behaviour."),
  means,
  good: explained(text(), "好的说法举例。", "An example of it done well."),
  poor: explained(text(), "不好的说法举例。", "An example of it done badly."),
  origin,
});

const lapse = mapping({
  name,
  principles: explained(
    some(reference()),
    "通常失分在哪些原则，第一条最常见。",
    "Principles on which it costs; the first is the usual one.",
  ),
  sign: explained(text(), "怎么看出来。", "How to recognise it."),
  reflect: explained(text(), "复盘时问学员的问题。", "The debrief's question to someone who did it."),
  origin,
});

const critical = mapping({ name, means, origin });

const forbidden = mapping({
  betrays: explained(
    reference(),
    "说明犯了哪个失误或严重错误。",
    "The lapse or critical error that it betrays.",
  ),
  language: explained(language(), "这句话是哪种语言。", "The language of the phrase."),
  text: explained(text(), "不该说的话。", "The phrase."),
  match: explained(
    z.enum(["part", "whole"]),
    "出现在任何位置都算，还是单独成句才算。",
    "Anywhere, or only as a sentence of its own.",
  ),
  except: explained(
    z.optional(z.array(text())),
    "包含它但没有问题的说法。",
    "Longer harmless phrases that contain it.",
  ),
});

const provision = mapping({
  text: explained(text(), "条款内容。", "What the provision says."),
  source: explained(text(), "从哪里查到的。", "Where it was found."),
  checked: explained(
    z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "bad-format date"))),
    "法务核对的日期；没有核对就不写。",
    "The date on which a jurist checked it; left out until then.",
  ),
});

/** `scenarios/rubric.yaml`. */
export const rubricFile = mapping({
  id: explained(id(), "评分框架的编号。", "The rubric's id."),
  version: explained(whole(1, MAX_VERSION), "版本；内容有变就加一。", "Raise it when its content changes."),
  language: explained(language(), "本文件所用的语言。", "The language of the texts in this file."),
  title: explained(text(), "评分框架的名称。", "The rubric's title."),
  sources: explained(z.optional(byId(text())), "依据的资料。", "The documents that it was built from."),
  principles: explained(
    someById(principle),
    "评分的原则，按显示的先后。",
    "The scoring dimensions, in the order shown.",
  ),
  behaviours: explained(z.optional(byId(behaviour)), "看得见的好行为。", "Observable good acts."),
  lapses: explained(z.optional(byId(lapse)), "常见的失误。", "Poor behaviours."),
  criticals: explained(z.optional(byId(critical)), "严重错误。", "Critical errors."),
  forbidden: explained(
    z.optional(byId(forbidden)),
    "合格的回应里不会出现的话。",
    "Phrases that no acceptable response contains.",
  ),
  provisions: explained(z.optional(byId(provision)), "法规条款。", "Legal provisions."),
});

export type RubricFile = z.infer<typeof rubricFile>;
