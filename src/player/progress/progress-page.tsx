import { useState, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { ButtonLink } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { useRubric } from "../content.ts";
import { useSurroundings } from "../surroundings.ts";
import { useTitle } from "../use-title.ts";
import { CourseSection } from "./course-section.tsx";
import { dayOf } from "./day.ts";
import styles from "./progress.module.css";
import { useProgress } from "./use-progress.ts";

export interface ProgressPageProps {
  readonly settings: ReactNode;
  readonly notice: ReactNode;
  readonly loading: ReactNode;
}

/** What one person has done on this device, what it shows, and when to come back. */
export default function ProgressPage({ settings, notice, loading }: ProgressPageProps) {
  const t = useText("progress");
  const app = useText("app");
  const { now } = useSurroundings();
  const [today] = useState(() => dayOf(now()));
  const rubric = useRubric();
  const progress = useProgress();
  useTitle(t("title"));
  if (rubric === null || progress === null) return loading;
  const begun = progress.some(({ scenarios }) => scenarios.some(({ finished }) => finished > 0));
  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")} notice={notice}>
      <div className={styles.page}>
        <ScreenTitle className={styles.title}>{t("title")}</ScreenTitle>
        {begun ? (
          progress.map((one) => (
            <CourseSection key={one.course.id} progress={one} rubric={rubric} today={today} />
          ))
        ) : (
          <div className={styles.empty}>
            <p className={styles.lead}>{t("empty")}</p>
            <ButtonLink look="primary" href="#/">
              {t("toLibrary")}
            </ButtonLink>
          </div>
        )}
        <p className={styles.note}>{t("private")}</p>
      </div>
    </Frame>
  );
}
