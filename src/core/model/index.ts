export * from "./closed-lists.ts";
export * from "./ids.ts";
export * from "./language.ts";
export * from "./random.ts";
export * from "./rubric.ts";
export * from "./scenario.ts";
export * from "./text-keys.ts";
export * from "./texts.ts";
