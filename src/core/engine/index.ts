export * from "./program.ts";
export { MAX_FLAGS, responsesOf } from "./names.ts";
export { available, when } from "./rules.ts";
export { compileProgram, type Compiled, type ProgramProblem } from "./compile-program.ts";
export { compileMachine, type ResponseEvent, type ScenarioMachine, type Taken } from "./compile-machine.ts";
export {
  begin,
  responseNamed,
  sceneAt,
  step,
  take,
  type Refusal,
  type RefusalCode,
  type Standing,
  type Step,
  type Stepped,
  type Trace,
} from "./step.ts";
export * from "./replay.ts";
export * from "./situations.ts";
export * from "./explore.ts";
export * from "./ways.ts";
