import { useLanguage, useText } from "../../i18n/index.ts";
import type { SetRun } from "../../session/index.ts";
import styles from "./assess.module.css";

export interface FormerRunsProps {
  /** Newest first. */
  readonly runs: readonly SetRun[];
  readonly set: string;
}

/** Earlier runs of the same person, each with the way to its result. */
export function FormerRuns({ runs, set }: FormerRunsProps) {
  const t = useText("assess");
  const language = useLanguage();
  const finished = runs.filter(({ finishedAt }) => finishedAt !== null);
  if (finished.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  return (
    <section className={styles.former} aria-labelledby="former">
      <h2 id="former" className={styles.heading}>
        {t("former")}
      </h2>
      <ul>
        {finished.map((run) => (
          <li key={run.id}>
            <a href={`#/assess/${set}?run=${run.id}`}>
              {t("formerRun", { number: run.number, day: day.format(run.finishedAt ?? run.startedAt) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
