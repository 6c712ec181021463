import { useLanguage, useText } from "../../i18n/index.ts";
import type { CourseEntry } from "../../session/library.ts";
import styles from "./course-heading.module.css";

export interface CourseHeadingProps {
  readonly course: CourseEntry;
  /** The id that names the course's section. */
  readonly id: string;
}

/** What a course is: whom it is for, its title, one line, and when to practise. */
export function CourseHeading({ course, id }: CourseHeadingProps) {
  const t = useText("player");
  const language = useLanguage();
  const { title, summary, roles } = course.words[language];
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const days = list.format(course.practiceDays.map(String));
  return (
    <header className={styles.heading}>
      <p className={styles.roles}>{list.format(roles)}</p>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.summary}>{summary}</p>
      {days !== "" && <p className={styles.days}>{t("library.practiceDays", { days })}</p>}
    </header>
  );
}
