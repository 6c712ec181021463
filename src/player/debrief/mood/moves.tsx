import { useText } from "../../../i18n/index.ts";
import type { MoodMove } from "../../../core/debrief/index.ts";
import { rubricKeys, textKeys } from "../../../core/model/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { CrossIcon } from "../../../ui/icons/icons.tsx";
import { moodLevel } from "../../mood.ts";
import { useCoach, useWords } from "../../words.ts";
import { Exchange } from "../exchange.tsx";
import { leadTo, turnId } from "../lead-to.ts";
import { Reasons } from "../reasons.tsx";
import { useRubricWords } from "../rubric-words.ts";
import styles from "./moves.module.css";

const TWISTS = { "no-better": "mood.noBetter", borrowed: "mood.borrowed" } as const;

export interface MovesProps {
  readonly direction: MoodMove["direction"];
  readonly moves: readonly MoodMove[];
}

/** Why the customer calmed down, or grew angrier: each response that did it, and what in it. */
export function Moves({ direction, moves }: MovesProps) {
  const t = useText("debrief");
  const words = useWords();
  const found = moves.filter((move) => move.direction === direction);
  if (found.length === 0) return null;
  return (
    <details className={styles.fold} data-moves={direction}>
      <summary className={styles.summary}>
        <h3 className={styles.title}>{t(`mood.${direction}`, { name: words(textKeys.customerName) })}</h3>
        <span className={styles.many}>{found.length}</span>
      </summary>
      <ol className={styles.moves}>
        {found.map((move) => (
          <li key={move.turn.step} className={styles.move} data-direction={direction}>
            <Move move={move} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Move({ move: { turn, direction, felt, twist } }: { readonly move: MoodMove }) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  const coach = useCoach();
  const rubric = useRubricWords();
  const { step, scene, response } = turn;
  const [from, to] = [moodLevel(turn.moodBefore), moodLevel(turn.moodAfter)];
  return (
    <>
      <p className={styles.where}>
        <Button look="plain" className={styles.to} onClick={() => leadTo(turnId(step))} data-print="">
          {t("turn", { number: step + 1 })} · {words(textKeys.sceneTitle(scene))}
        </Button>
        <span className={styles.change}>
          {t("mood.change", { from: player(`mood.${from}`), to: player(`mood.${to}`) })}
        </span>
      </p>
      <Exchange turn={turn} />
      {felt !== null && (
        <p className={styles.felt}>
          {t(`felt.${direction}.${felt}`, { name: words(textKeys.customerName) })}
        </p>
      )}
      {twist !== null && <p>{t(TWISTS[twist])}</p>}
      {direction === "fell" && response.critical !== null && (
        <p className={styles.critical}>
          <CrossIcon />
          {t("criticalShort", { name: rubric(rubricKeys.criticalName(response.critical)) })}
        </p>
      )}
      <Reasons
        behaviours={direction === "rose" ? turn.behaviours : []}
        lapses={direction === "fell" || twist === "borrowed" ? turn.lapses : []}
      />
      <p className={styles.coach}>{coach(textKeys.coach(scene, response.id))}</p>
    </>
  );
}
