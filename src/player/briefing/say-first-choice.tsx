import { useText } from "../../i18n/index.ts";
import styles from "./choices.module.css";

export interface SayFirstChoiceProps {
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}

/** Whether one wants to find one's own words before seeing any. */
export function SayFirstChoice({ chosen, onChosen }: SayFirstChoiceProps) {
  const t = useText("player");
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={chosen} onChange={({ target }) => onChosen(target.checked)} />
      <span>
        {t("briefing.sayFirst")}
        <span className={styles.note}>{t("briefing.sayFirstNote")}</span>
      </span>
    </label>
  );
}
