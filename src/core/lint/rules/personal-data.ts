import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";

/** What could be somebody's; a masked number (138****0000) and a service number (12315) could not. */
const KINDS = {
  phone:
    /(?<![\d*])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d*])|(?<![\d*])09\d{2}[ -]?\d{3}[ -]?\d{3}(?![\d*])/u,
  identity: /(?<!\d)\d{17}[\dXx](?!\d)|(?<![A-Z\d])[A-Z][12]\d{8}(?!\d)/u,
  mail: /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/u,
  plate:
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•\s]?[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])/u,
} as const;

/** C02: no phone number, identity number, mail address or licence plate that may be a real person's. */
export const personalData = defineRule({
  code: "personal-data",
  origin: "C02",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const text of textsIn(subject, language)) {
        for (const [context, pattern] of Object.entries(KINDS)) {
          const sample = pattern.exec(text.text)?.[0];
          if (sample !== undefined) yield { ...atText(text), data: { sample, context } };
        }
      }
    }
  },
});
