import * as z from "zod/mini";
import { explained, mapping } from "./explain.ts";

/** `scenarios/lint.yaml`; which rules and limits there are is the lint's question. */
export const lintSettingsFile = mapping({
  limits: explained(
    z.record(z.string(), z.record(z.string(), z.number())),
    "各条检查规则的限度：规则编号下面写限度的名称和数值。",
    "Limits of the lint rules: under a rule's code, the limit's name and its value.",
  ),
});
