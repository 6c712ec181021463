export * from "./own-words.ts";
