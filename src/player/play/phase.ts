import type { Scenario } from "../../core/model/index.ts";

/** What a session in play is doing, as the stage shows it. */
export type Phase = "deciding" | "storing" | "paused" | "refused";

export function phaseOf(state: {
  matches(part: { playing: "paused" | "refused" | "deciding" }): boolean;
}): Phase {
  if (state.matches({ playing: "paused" })) return "paused";
  if (state.matches({ playing: "refused" })) return "refused";
  return state.matches({ playing: "deciding" }) ? "deciding" : "storing";
}

/** Seconds of the customer's patience by scene id. */
export function timesOf(scenario: Scenario): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scenario.scenes.flatMap(({ id, time }) => (time === null ? [] : [[id, time] as const])),
  );
}
