export * from "./model-path.ts";
export * from "./outcome.ts";
export * from "./pool.ts";
export * from "./retake.ts";
export * from "./score.ts";
