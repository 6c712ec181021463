import { useText } from "../../i18n/index.ts";
import type { Turn } from "../../core/debrief/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { useCoach } from "../words.ts";
import { useOwnWords } from "./exchange.tsx";
import styles from "./rewrite.module.css";
import { Section } from "./section.tsx";

/** The costliest line beside the one that the moment called for. */
export function Rewrite({ turn }: { readonly turn: Turn }) {
  const t = useText("debrief");
  const coach = useCoach();
  const own = useOwnWords();
  return (
    <Section title={t("rewrite")}>
      <div className={styles.pair}>
        <div className={styles.said}>
          <h3 className={styles.label}>{t("youSaid")}</h3>
          <p>{own(turn.scene, turn.response)}</p>
        </div>
        <div className={styles.better}>
          <h3 className={styles.label}>{t("better")}</h3>
          <p>{own(turn.scene, turn.best)}</p>
        </div>
      </div>
      <p className={styles.why}>{coach(textKeys.coach(turn.scene, turn.best.id))}</p>
    </Section>
  );
}
