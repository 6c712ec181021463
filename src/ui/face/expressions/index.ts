import type { Emotion } from "../../../core/model/closed-lists.ts";
import { blend, REST } from "../parameters.ts";
import type { FaceParameters } from "../parameters.ts";
import { HOSTILE } from "./hostile.ts";
import { OPEN } from "./open.ts";
import type { Shape } from "./shape.ts";
import { TROUBLED } from "./troubled.ts";

const SHAPES: Readonly<Record<Emotion, Shape>> = { ...HOSTILE, ...TROUBLED, ...OPEN };

/** The ends of the mood meter, as `core/model` has them; `ui` takes only types from there. */
const LOWEST_MOOD = 1;
const HIGHEST_MOOD = 5;

/**
 * The face of an emotion: the emotion sets the shape, the customer's mood (1 furious … 5 at ease)
 * how strongly it shows. A mood outside the range counts as the nearest one inside.
 */
export function expression(emotion: Emotion, mood: number): FaceParameters {
  const { strained, eased } = SHAPES[emotion];
  const inside = Math.min(HIGHEST_MOOD, Math.max(LOWEST_MOOD, mood));
  const share = (inside - LOWEST_MOOD) / (HIGHEST_MOOD - LOWEST_MOOD);
  return blend({ ...REST, ...strained }, { ...REST, ...eased }, share);
}
