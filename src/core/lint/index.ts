export * from "./check-scenario.ts";
