import { useText } from "../../i18n/index.ts";
import styles from "./choices.module.css";

const FACTORS = [0, 1, 2, 4, 10] as const;

export interface PatienceChoiceProps {
  readonly patience: number;
  readonly onPatience: (patience: number) => void;
}

/** How long the customer waits: for everyone, without a reason, without loss (scoring §6). */
export function PatienceChoice({ patience, onPatience }: PatienceChoiceProps) {
  const t = useText("player");
  return (
    <fieldset>
      <legend className={styles.legend}>{t("briefing.patience")}</legend>
      <div className={styles.factors}>
        {FACTORS.map((factor) => (
          <label key={factor} className={styles.factor}>
            <input
              type="radio"
              name="patience"
              value={factor}
              checked={factor === patience}
              onChange={() => onPatience(factor)}
              className={styles.input}
            />
            {factor === 0 ? t("briefing.untimed") : t("briefing.factor", { factor })}
          </label>
        ))}
      </div>
      <p className={styles.note}>{t("briefing.patienceNote")}</p>
    </fieldset>
  );
}
