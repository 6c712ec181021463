import { useText } from "../../../i18n/index.ts";
import type { Turn } from "../../../core/debrief/index.ts";
import { textKeys } from "../../../core/model/index.ts";
import { moodLevel } from "../../mood.ts";
import { useWords } from "../../words.ts";
import styles from "./table.module.css";

/** What the curve shows, in words. */
export function MoodTable({ turns }: { readonly turns: readonly Turn[] }) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t("curveTable")}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("column.turn")}</th>
            <th scope="col">{t("column.scene")}</th>
            <th scope="col">{t("column.before")}</th>
            <th scope="col">{t("column.after")}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn.step}>
              <td>{turn.step + 1}</td>
              <th scope="row">{words(textKeys.sceneTitle(turn.scene))}</th>
              <td>{player(`mood.${moodLevel(turn.moodBefore)}`)}</td>
              <td>{player(`mood.${moodLevel(turn.moodAfter)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
