export * from "./digest.ts";
export * from "./library.ts";
export * from "./limits.ts";
export * from "./read-rubric.ts";
export * from "./read-scenario.ts";
export * from "./read-translation.ts";
export * from "./source-file.ts";
export * from "./translate.ts";
export type { Path, SourceMap } from "./yaml/source-map.ts";
