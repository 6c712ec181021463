export * from "./build-view.ts";
export * from "./dot.ts";
export * from "./mermaid.ts";
export * from "./short-names.ts";
export * from "./stately.ts";
export * from "./view.ts";
export * from "./words.ts";
