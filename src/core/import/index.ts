export { OTHER, type Expression } from "./guard.ts";
export { readH5p } from "./h5p/read-h5p.ts";
export { readInk } from "./ink/read-ink.ts";
export type * from "./ink/tree.ts";
export { slugOf } from "./ids.ts";
export * from "./story.ts";
export * from "./to-scenario.ts";
export { readTwee } from "./twee/read-twee.ts";
export type { FileWords, WriteOptions } from "./write.ts";
