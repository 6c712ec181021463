import { useLanguage, useText } from "../../i18n/index.ts";
import { cardWords } from "../cards.ts";
import type { LoadedRubric } from "../content.ts";
import { dayOf, writtenDay } from "./day.ts";
import { PracticeDays } from "./practice-days.tsx";
import styles from "./progress.module.css";
import { StrengthBars } from "./strength-bars.tsx";
import type { CourseProgress, Scored } from "./use-progress.ts";

export interface CourseSectionProps {
  readonly progress: CourseProgress;
  readonly rubric: LoadedRubric;
  readonly today: number;
}

/** One course: what was done, what it shows, when to come back, and the assessment. */
export function CourseSection({ progress, rubric, today }: CourseSectionProps) {
  const t = useText("progress");
  const language = useLanguage();
  const { course, scenarios, days, assessment, runs } = progress;
  const done = scenarios.filter(({ finished }) => finished > 0).length;
  return (
    <section className={styles.course} aria-labelledby={course.id}>
      <h2 id={course.id} className={styles.courseTitle}>
        {course.words[language].title}
      </h2>
      <p className={styles.lead}>{t("done", { done, of: scenarios.length })}</p>
      <div className={styles.tableFrame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("column.scenario")}</th>
              <th scope="col">{t("column.times")}</th>
              <th scope="col">{t("column.first")}</th>
              <th scope="col">{t("column.last")}</th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map(({ entry, finished, first, last }) => (
              <tr key={entry.id}>
                <th scope="row">
                  <a href={`#/play/${entry.id}?mode=${finished === 0 ? "guided" : "practice"}`}>
                    {cardWords(entry.id, language).title}
                  </a>
                </th>
                <td>{finished}</td>
                <td>{scoreLink(entry.id, first)}</td>
                <td>{first?.attempt === last?.attempt ? "—" : scoreLink(entry.id, last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t("practiceOnly")}</p>

      <h3 className={styles.heading}>{t("bars.title")}</h3>
      <StrengthBars scenarios={scenarios} rubric={rubric} />

      {course.practiceDays.length > 0 && <h3 className={styles.heading}>{t("days.title")}</h3>}
      <PracticeDays practiceDays={course.practiceDays} practised={days} today={today} />

      {assessment !== null && (
        <>
          <h3 className={styles.heading}>{t("assessment.title")}</h3>
          <ul className={styles.runs}>
            {runs.map((run) => (
              <li key={run.id}>
                <a href={`#/assess/${assessment.id}?run=${run.id}`}>
                  {t("assessment.run", {
                    number: run.number,
                    day: writtenDay(dayOf(run.finishedAt ?? run.startedAt), language, today),
                  })}
                </a>
              </li>
            ))}
            <li>
              <a href={`#/assess/${assessment.id}`}>{assessment.words[language].title}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

function scoreLink(scenario: string, scored: Scored | null) {
  if (scored === null) return "—";
  return <a href={`#/play/${scenario}?mode=practice&attempt=${scored.attempt}`}>{scored.total}</a>;
}
