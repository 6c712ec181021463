export { checkScenario } from "./check-scenario.ts";
export { lintScenario, type LintOptions } from "./lint-scenario.ts";
export { RULES } from "./registry.ts";
export type { Finding, Limits, Rule } from "./rule.ts";
