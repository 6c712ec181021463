export * from "./authored-response.ts";
export * from "./compare.ts";
export * from "./debrief.ts";
export * from "./exchanges.ts";
export * from "./moments.ts";
export * from "./mood-moves.ts";
export * from "./transcript.ts";
