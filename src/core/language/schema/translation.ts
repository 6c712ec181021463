import * as z from "zod/mini";
import { explained, hinted, mapping } from "./explain.ts";
import { language, reference, text } from "./primitives.ts";

/** One translated text. */
export const translationEntry = mapping({
  of: explained(
    z.string().check(z.regex(/^[0-9a-f]{8}$/, "bad-format digest")),
    "原文的指纹，由工具写入。",
    "The digest of the source text that was translated; a tool writes it.",
  ),
  text: explained(text(), "译文。", "The translation."),
});

/** `scenarios/<id>.<language>.yaml`, and the same of the rubric and of the courses. */
export const translationFile = hinted(
  mapping({
    scenario: explained(z.optional(reference()), "译的是哪个情景。", "The scenario that it translates."),
    rubric: explained(z.optional(reference()), "译的是哪个评分框架。", "The rubric that it translates."),
    courses: explained(
      z.optional(reference()),
      "译的是哪份课程表。",
      "The plan of courses that it translates.",
    ),
    language: explained(language(), "译成哪种语言。", "The language of the translations."),
    texts: explained(
      z.record(z.string(), translationEntry),
      "译文，按文字的位置列出。",
      "The translations by text key.",
    ),
  }),
  { oneOf: [{ required: ["scenario"] }, { required: ["rubric"] }, { required: ["courses"] }] },
);

export type TranslationFile = z.infer<typeof translationFile>;
