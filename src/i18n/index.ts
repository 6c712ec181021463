export * from "./detect.ts";
export * from "./setup.ts";
export * from "./use-language.ts";
export * from "./use-text.ts";
