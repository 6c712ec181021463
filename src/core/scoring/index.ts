export * from "./model-path.ts";
export * from "./outcome.ts";
export * from "./score.ts";
