export * from "./authored-response.ts";
export * from "./debrief.ts";
export * from "./transcript.ts";
