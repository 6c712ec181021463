import type { Emotion } from "../../../core/model/closed-lists.ts";
import type { Pose } from "../parameters.ts";

/**
 * Two poses an emotion. The one at mood 1 shows a bad emotion in full and a good one held back; the
 * one at mood 5 the reverse.
 */
export interface Shape {
  /** In a customer at mood 1, who is near the end of their patience. */
  readonly strained: Pose;
  /** At mood 5, in a customer who is otherwise at ease. */
  readonly eased: Pose;
}

export type Shapes = Readonly<Partial<Record<Emotion, Shape>>>;
