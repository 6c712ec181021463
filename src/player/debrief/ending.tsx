import { useText } from "../../i18n/index.ts";
import type { Debrief } from "../../core/debrief/index.ts";
import { textKeys, type Scenario } from "../../core/model/index.ts";
import type { Play } from "../../session/index.ts";
import { Portrait } from "../../ui/portrait/portrait.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { useWords } from "../words.ts";
import styles from "./ending.module.css";
import { Exchange } from "./exchange.tsx";
import { whyMissed } from "./why-missed.ts";

const MISSED = {
  score: "missedScore",
  critical: "missedCritical",
  both: "missedBoth",
} as const;

export interface EndingProps {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly story: Debrief;
}

/** The last exchange, and what became of the customer: no figure yet. */
export function Ending({ scenario, play, story }: EndingProps) {
  const t = useText("debrief");
  const words = useWords();
  const last = story.turns.at(-1);
  const emotion = scenario.outcomes[story.outcome.index]?.emotion ?? "calm";
  return (
    <header className={styles.ending}>
      <div className={styles.face}>
        <Portrait
          portrait={scenario.customer.portrait}
          emotion={emotion}
          mood={play.standing.state.mood}
          channel={scenario.channel}
          place={scenario.place}
          label=""
        />
      </div>
      <div className={styles.text}>
        {last && (
          <div className={styles.last}>
            <Exchange turn={last} />
          </div>
        )}
        <p className={styles.kicker}>{t("became", { name: words(textKeys.customerName) })}</p>
        <ScreenTitle className={styles.title}>{words(textKeys.outcomeTitle(story.outcome.id))}</ScreenTitle>
        <p className={styles.story}>{words(textKeys.outcomeText(story.outcome.id))}</p>
        {story.missed !== null && (
          <p className={styles.missed}>
            {t(MISSED[whyMissed(story.missed, story.score)], {
              title: words(textKeys.outcomeTitle(story.missed.id)),
              needed: story.missed.gate?.scoreAtLeast ?? 0,
            })}
          </p>
        )}
      </div>
    </header>
  );
}
