import type { Mode } from "../../core/model/index.ts";
import type { SessionInput } from "../../session/index.ts";

/** Which session the play page shows; every change of it is a new session. */
export interface Run {
  readonly mode: Mode;
  readonly takeUp: SessionInput["takeUp"];
  /** Counts the sessions of this page. */
  readonly count: number;
}
