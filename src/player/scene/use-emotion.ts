import { useEffect, useState } from "react";
import type { Emotion, Scenario } from "../../core/model/index.ts";
import { emotionAfter } from "../faces.ts";
import type { TalkItem } from "./talk.ts";

/** How long the reaction to the trainee's words is seen before the next line takes over. */
const REACTION = 1200;

/** The customer's face: first the reaction to what was said, then the mood of the newest line. */
export function useEmotion(items: readonly TalkItem[], scenario: Scenario): Emotion {
  const [shownFor, setShownFor] = useState(items);

  useEffect(() => {
    const timer = setTimeout(() => setShownFor(items), REACTION);
    return () => clearTimeout(timer);
  }, [items]);

  const reply = items.findLastIndex((item) => item.kind === "reply");
  const reacting = shownFor !== items && reply >= 0;
  return emotionAfter(spokenIn(reacting ? items.slice(0, reply + 1) : items), scenario);
}

function spokenIn(items: readonly TalkItem[]) {
  return items.filter((item) => item.kind === "line" || item.kind === "reply");
}
