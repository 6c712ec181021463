import { memo } from "react";
import { useText } from "../../i18n/index.ts";
import { textKeys, type Scenario } from "../../core/model/index.ts";
import { PauseIcon } from "../../ui/icons/icons.tsx";
import { Portrait } from "../../ui/portrait/portrait.tsx";
import { moodLevel } from "../mood.ts";
import { useWords } from "../words.ts";
import styles from "./customer-panel.module.css";
import { MoodMeter } from "./mood-meter.tsx";
import type { TalkItem } from "./talk.ts";
import { useEmotion } from "./use-emotion.ts";

export interface CustomerPanelProps {
  readonly scenario: Scenario;
  readonly items: readonly TalkItem[];
  readonly mood: number;
  readonly onPause: () => void;
}

/** The person one is talking to, in their room. */
export const CustomerPanel = memo(function CustomerPanel({
  scenario,
  items,
  mood,
  onPause,
}: CustomerPanelProps) {
  const t = useText("player");
  const words = useWords();
  const emotion = useEmotion(items, scenario);
  const name = words(textKeys.customerName);
  return (
    <section className={styles.panel} aria-label={t("scene.customer")}>
      <div className={styles.face}>
        <Portrait
          portrait={scenario.customer.portrait}
          emotion={emotion}
          mood={mood}
          channel={scenario.channel}
          place={scenario.place}
          label={t("scene.face", { name, mood: t(`mood.${moodLevel(mood)}`) })}
        />
      </div>
      <div className={styles.plate}>
        <p className={styles.name}>{name}</p>
        <MoodMeter mood={mood} />
      </div>
      {/* Where the bar above goes up with the page, the pause stays with the customer. */}
      <button type="button" className={styles.pause} aria-label={t("scene.pause")} onClick={onPause}>
        <PauseIcon />
      </button>
    </section>
  );
});
