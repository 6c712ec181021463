/** The steps of the customer's meter: 1 furious … 5 at ease. */
export const MOOD_LEVELS = [1, 2, 3, 4, 5] as const;
export type MoodLevel = (typeof MOOD_LEVELS)[number];

/** The step that a mood stands on. */
export function moodLevel(mood: number): MoodLevel {
  return MOOD_LEVELS.find((level) => level >= mood) ?? 5;
}
