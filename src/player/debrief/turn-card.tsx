import { useText } from "../../i18n/index.ts";
import type { Heard, Turn } from "../../core/debrief/index.ts";
import { rubricKeys, textKeys } from "../../core/model/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { AgainIcon, CrossIcon } from "../../ui/icons/icons.tsx";
import { useCoach, useWords } from "../words.ts";
import { Exchange, useOwnWords } from "./exchange.tsx";
import { HeardLines } from "./heard-lines.tsx";
import { turnId } from "./lead-to.ts";
import { Marks } from "./marks.tsx";
import { Reasons } from "./reasons.tsx";
import { useRubricWords } from "./rubric-words.ts";
import styles from "./turn-card.module.css";

export interface TurnCardProps {
  readonly turn: Turn;
  readonly heard: readonly Heard[];
  /** Principle ids by index of a response's marks. */
  readonly principles: readonly string[];
  readonly onAgain: ((step: number) => void) | null;
}

/** One decision in full. */
export function TurnCard({ turn, heard, principles, onAgain }: TurnCardProps) {
  const t = useText("debrief");
  const words = useWords();
  const coach = useCoach();
  const rubric = useRubricWords();
  const own = useOwnWords();
  const { scene, response, best } = turn;
  return (
    <article className={styles.turn} data-turn={turn.step}>
      <h3 id={turnId(turn.step)} tabIndex={-1} className={styles.title}>
        <span className={styles.number}>{turn.step + 1}</span>
        {words(textKeys.sceneTitle(scene))}
      </h3>
      <HeardLines heard={heard} />
      <Exchange turn={turn} />
      <div className={styles.judged}>
        <Marks marks={response.marks} principles={principles} />
        {response.critical !== null && (
          <p className={styles.critical}>
            <CrossIcon />
            {t("criticalShort", { name: rubric(rubricKeys.criticalName(response.critical)) })}
          </p>
        )}
        <Reasons behaviours={turn.behaviours} lapses={turn.lapses} />
        <p className={styles.coach}>{coach(textKeys.coach(scene, response.id))}</p>
      </div>
      <div className={styles.foot}>
        {best !== response && (
          <details className={styles.better}>
            <summary className={styles.summary}>{t("betterFolded")}</summary>
            <p>{own(scene, best)}</p>
            <p className={styles.why}>{coach(textKeys.coach(scene, best.id))}</p>
          </details>
        )}
        {onAgain !== null && (
          <Button look="plain" className={styles.again} onClick={() => onAgain(turn.step)}>
            <AgainIcon />
            {t("again")}
          </Button>
        )}
      </div>
    </article>
  );
}
