import { useText } from "../../i18n/index.ts";
import type { Debrief } from "../../core/debrief/index.ts";
import { rubricKeys, type Rubric } from "../../core/model/index.ts";
import { CrossIcon } from "../../ui/icons/icons.tsx";
import { signed } from "../signed.ts";
import styles from "./bars.module.css";
import { bandOf } from "./band.ts";
import { useRubricWords } from "./rubric-words.ts";
import { Section } from "./section.tsx";

export interface BarsProps {
  readonly rubric: Rubric;
  readonly story: Debrief;
  /** Practice and guided runs get a word for their score; an assessment only counts in a set. */
  readonly practice: boolean;
  readonly draft: boolean;
}

/** The score, the critical errors, and what was earned on each principle. */
export function Bars({ rubric, story, practice, draft }: BarsProps) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useRubricWords();
  const { score } = story;
  return (
    <Section title={t("bars")} {...(draft && { note: player("briefing.draft") })}>
      <p className={styles.total}>
        <span className={styles.figure}>{score.total}</span>
        <span className={styles.of}>
          {t("of", { earned: signed(score.earned), available: score.available })}
        </span>
        {practice && <span className={styles.band}>{t(`band.${bandOf(score.total)}`)}</span>}
      </p>
      {score.criticals.length > 0 && (
        <ul className={styles.criticals}>
          {score.criticals.map(({ id, step }) => (
            <li key={step} className={styles.critical}>
              <CrossIcon />
              <div>
                <p className={styles.criticalName}>
                  {t("critical", { number: step + 1, name: words(rubricKeys.criticalName(id)) })}
                </p>
                <p>{words(rubricKeys.criticalMeans(id))}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.bars}>
        {rubric.principles.map(({ id }) => {
          const principle = score.principles.find((one) => one.id === id);
          const bar = principle?.bar ?? null;
          return (
            <li key={id} className={styles.bar} data-faint={(principle?.faint ?? true) ? "" : undefined}>
              <p className={styles.name}>{words(rubricKeys.principleName(id))}</p>
              <p className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ inlineSize: `${bar ?? 0}%` }} />
              </p>
              <p className={styles.value}>
                {principle === undefined || bar === null
                  ? t("notSeen")
                  : t("earned", { earned: signed(principle.earned), available: principle.available })}
              </p>
              {principle?.faint === true && bar !== null && <p className={styles.reason}>{t("faint")}</p>}
            </li>
          );
        })}
      </ul>
      <p className={styles.one}>{t(practice ? "onePractice" : "oneAssessment")}</p>
    </Section>
  );
}
