export * from "./format-file.ts";
export { SCENARIO, TRANSLATION } from "./key-order.ts";
export { parseVerbatim, print } from "./print.ts";
