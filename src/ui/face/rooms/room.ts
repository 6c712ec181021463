import type { Layer } from "../person.ts";

export type Light = "day" | "dusk" | "night";

/**
 * A place in layers, drawn far wider and higher than the frame: a wide stage (from y 18 down) shows
 * more room to the sides, a tall one (x -140 to 140) what hangs above the customer's head.
 */
export interface Room {
  readonly light: Light;
  readonly behind: readonly Layer[];
  /** What stands between the customer and the viewer. */
  readonly before: readonly Layer[];
}
