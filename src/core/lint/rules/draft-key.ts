import { defineRule } from "../rule.ts";

/** M12: until a panel has confirmed the marks they are one author's opinion, and the page says so. */
export const draftKey = defineRule({
  code: "draft-key",
  origin: "M12",
  limits: {},
  *check({ document }) {
    if (document.scenario.marking === "draft") yield { at: ["marking"], value: true };
  },
});
