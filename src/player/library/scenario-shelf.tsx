import courses from "virtual:lilian/courses";
import { useLanguage, useText } from "../../i18n/index.ts";
import { ButtonLink } from "../../ui/button/button.tsx";
import { CourseHeading } from "./course-heading.tsx";
import { ScenarioCard } from "./scenario-card.tsx";
import styles from "./library-page.module.css";
import type { Shelf } from "./shelves.ts";
import type { ScenarioHistory } from "./use-history.ts";

export interface ScenarioShelfProps extends Shelf {
  readonly history: ReadonlyMap<string, ScenarioHistory>;
}

/** A course's scenarios in their order, or those of no course in none. */
export function ScenarioShelf({ course, entries, history }: ScenarioShelfProps) {
  const t = useText("player");
  const language = useLanguage();
  const id = course === null ? "scenarios" : `course-${course.id}`;
  const cards = entries.map((entry) => (
    <li key={entry.id}>
      <ScenarioCard entry={entry} history={history.get(entry.id)} />
    </li>
  ));
  return (
    <section aria-labelledby={id}>
      {course === null ? (
        <>
          <h2 id={id} className={styles.heading}>
            {t(courses.length === 0 ? "library.scenarios" : "library.others")}
          </h2>
          <ul className={styles.cards} data-count={entries.length}>
            {cards}
          </ul>
        </>
      ) : (
        <>
          <CourseHeading course={course} id={id} />
          <ol className={styles.cards} data-count={entries.length}>
            {cards}
          </ol>
          {course.assessment !== null && (
            <p className={styles.assessment}>
              <span>{t("library.whenReady")}</span>
              <ButtonLink href={`#/assess/${course.assessment}`}>
                {course.words[language].assessment}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}
