import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { play } from "./play.ts";

/** In the order of the overview. */
export const COMMANDS: readonly Command[] = [check, play];
