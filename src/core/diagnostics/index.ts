export * from "./codes.ts";
export { columnWidth } from "./columns.ts";
export * from "./create.ts";
export * from "./diagnostic.ts";
export * from "./frame.ts";
export * from "./order.ts";
export * from "./positions.ts";
export * from "./suggest.ts";
