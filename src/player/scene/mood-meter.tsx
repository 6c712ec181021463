import { useText } from "../../i18n/index.ts";
import styles from "./mood-meter.module.css";
import { MOOD_LEVELS, moodLevel } from "../mood.ts";

/** Five steps from furious to at ease, and the word for where the customer stands. */
export function MoodMeter({ mood }: { readonly mood: number }) {
  const t = useText("player");
  const level = moodLevel(mood);
  return (
    <p className={styles.meter}>
      <span className={styles.steps} aria-hidden="true">
        {MOOD_LEVELS.map((step) => (
          <span key={step} className={styles.step} data-here={step === level || undefined} />
        ))}
      </span>
      <span className={styles.word}>{t(`mood.${level}`)}</span>
    </p>
  );
}
