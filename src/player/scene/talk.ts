import { transcript, type Entry } from "../../core/debrief/index.ts";
import { sceneAt } from "../../core/engine/index.ts";
import { textKeys, type Mode, type Scenario } from "../../core/model/index.ts";
import type { Play } from "../../session/index.ts";

/** What stands in the conversation: the transcript, in a guided run with titles and the coach's notes. */
export type TalkItem =
  | Entry
  | { readonly kind: "title"; readonly scene: string; readonly text: string }
  | { readonly kind: "coach"; readonly step: number; readonly text: string };

/**
 * @param mode only a guided run hears the coach during the conversation, and sees the scenes' titles:
 * they name what went wrong ("the first line missed"), which the customer alone should tell
 */
export function talkOf(scenario: Scenario, play: Play, mode: Mode): readonly TalkItem[] {
  const items: TalkItem[] = [];
  let coach: TalkItem | null = null;
  const speak = () => {
    if (coach !== null) items.push(coach);
    coach = null;
  };
  for (const entry of transcript(scenario, play.program, play.trace, play.standing)) {
    // A note follows the customer's reply, or the trainee's own words where there is none.
    if (entry.kind !== "reply") speak();
    if (entry.kind === "context" && mode === "guided") {
      items.push({ kind: "title", scene: entry.scene, text: textKeys.sceneTitle(entry.scene) });
    }
    items.push(entry);
    if (mode === "guided" && (entry.kind === "response" || entry.kind === "silence")) {
      coach = coachOf(play, entry.step);
    }
  }
  speak();
  return items;
}

function coachOf(play: Play, step: number): TalkItem | null {
  const taken = play.trace[step];
  if (taken === undefined) return null;
  return { kind: "coach", step, text: textKeys.coach(taken.scene.id, taken.response.id) };
}

/** Where the newest exchange begins: with the trainee's last words, or with the scene's opening. */
export function latestFrom(items: readonly TalkItem[]): number {
  const at = items.findLastIndex((item) => item.kind === "response" || item.kind === "silence");
  return Math.max(0, at);
}

/** The id of the scene in which one stands. */
export function sceneIdOf(play: Play): string {
  return sceneAt(play.program, play.standing.at)?.id ?? "";
}
