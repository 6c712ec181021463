import type { Scenario } from "../../core/model/index.ts";
import type { Play } from "../../session/index.ts";

/** A conversation that has just come to its end. */
export interface Ended {
  /** From 1. */
  readonly place: number;
  readonly scenario: Scenario;
  readonly play: Play;
  /** Whether the device has lost something of it. */
  readonly unsaved: boolean;
  readonly finishedAt: number;
}
