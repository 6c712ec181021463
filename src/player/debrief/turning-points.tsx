import { useText } from "../../i18n/index.ts";
import type { TurningPoint } from "../../core/debrief/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { useWords } from "../words.ts";
import { Exchange } from "./exchange.tsx";
import { Section } from "./section.tsx";
import styles from "./turning-points.module.css";

export interface TurningPointsProps {
  readonly points: readonly TurningPoint[];
}

/** At most three moments that decided the conversation. */
export function TurningPoints({ points }: TurningPointsProps) {
  const t = useText("debrief");
  const words = useWords();
  if (points.length === 0) return null;
  return (
    <Section title={t("turningPoints")}>
      <ol className={styles.points}>
        {points.map(({ kinds, turn }) => (
          <li key={turn.step} className={styles.point}>
            <p className={styles.kinds}>
              {kinds.map((kind) => (
                <span key={kind} className={styles.kind} data-kind={kind}>
                  {t(`kind.${kind}`)}
                </span>
              ))}
              <span className={styles.where}>
                {t("turn", { number: turn.step + 1 })} · {words(textKeys.sceneTitle(turn.scene))}
              </span>
            </p>
            <Exchange turn={turn} />
            <p className={styles.coach}>{words(textKeys.coach(turn.scene, turn.response.id))}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
