export * from "./format-file.ts";
export { RUBRIC, SCENARIO, TRANSLATION } from "./key-order.ts";
export { parseVerbatim, print } from "./print.ts";
