export * from "./record.ts";
export * from "./claim.ts";
export * from "./verify.ts";
export * from "./read-record.ts";
export { setAttemptId, type UnknownAttempt } from "./code/attempt-bytes.ts";
export * from "./code/result-code.ts";
