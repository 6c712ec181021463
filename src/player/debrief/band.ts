const BANDS = [
  { from: 90, band: "mastered" },
  { from: 80, band: "fluent" },
  { from: 70, band: "sound" },
] as const;

export type Band = (typeof BANDS)[number]["band"] | "again";

/** The word for a practice score (scoring §4); never a pass or a fail. */
export function bandOf(total: number): Band {
  return BANDS.find(({ from }) => total >= from)?.band ?? "again";
}
