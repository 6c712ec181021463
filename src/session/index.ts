export * from "./attempt.ts";
export * from "./branch.ts";
export * from "./files.ts";
export * from "./machine.ts";
export * from "./play.ts";
export * from "./ports.ts";
export * from "./profile.ts";
export * from "./set-run.ts";
