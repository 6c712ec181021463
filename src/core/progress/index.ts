export * from "./practice-plan.ts";
export * from "./strengths.ts";
