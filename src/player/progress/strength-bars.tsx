import { strengths, weakest } from "../../core/progress/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import { cardWords } from "../cards.ts";
import type { LoadedRubric } from "../content.ts";
import styles from "./progress.module.css";
import type { ScenarioProgress } from "./use-progress.ts";

export interface StrengthBarsProps {
  readonly scenarios: readonly ScenarioProgress[];
  readonly rubric: LoadedRubric;
}

/** The last practice of each scenario taken together, with how sure one can be; and what to train. */
export function StrengthBars({ scenarios, rubric }: StrengthBarsProps) {
  const t = useText("progress");
  const language = useLanguage();
  const played = scenarios.flatMap(({ last }) => last ?? []);
  const bars = strengths(
    played,
    rubric.rubric.principles.map(({ id }) => id),
  );
  if (bars.length === 0) return <p className={styles.lead}>{t("bars.none")}</p>;
  const name = (id: string) => rubric.texts[rubricKeys.principleName(id)] ?? id;
  const weak = weakest(bars);
  const trains =
    weak === null
      ? []
      : scenarios
          .filter(({ offers }) => (offers[weak.id] ?? 0) > 0)
          .sort((one, other) => missed(other, weak.id) - missed(one, weak.id))
          .slice(0, 2);
  return (
    <>
      <p className={styles.lead}>{t("bars.means", { count: played.length })}</p>
      <ul className={styles.bars}>
        {bars.map(({ id, bar, error, faint, earned, available }) => (
          <li key={id} className={styles.bar} data-faint={faint || undefined}>
            <span>{name(id)}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ inlineSize: `${bar}%` }} />
              {error !== null && (
                <span
                  className={styles.error}
                  style={{
                    insetInlineStart: `${Math.max(0, bar - error)}%`,
                    inlineSize: `${Math.min(100, bar + error) - Math.max(0, bar - error)}%`,
                  }}
                />
              )}
            </span>
            <span className={styles.value}>
              {error === null ? t("bars.single", { bar }) : t("bars.pooled", { bar, error })}
              <span className={styles.kind}>{t("bars.marks", { earned, available })}</span>
            </span>
          </li>
        ))}
      </ul>
      {bars.some(({ faint }) => faint) && <p className={styles.note}>{t("bars.faint")}</p>}
      {weak !== null && trains.length > 0 && (
        <div className={styles.train}>
          <p>{t("train", { name: name(weak.id) })}</p>
          <ul>
            {trains.map(({ entry }) => (
              <li key={entry.id}>
                <a href={`#/play/${entry.id}?mode=practice`}>{cardWords(entry.id, language).title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Marks on a principle that were there to earn and were not, or were never tried for. */
function missed({ last, offers }: ScenarioProgress, principle: string): number {
  const offered = offers[principle] ?? 0;
  return offered - Math.min(offered, last?.principles[principle]?.earned ?? 0);
}
