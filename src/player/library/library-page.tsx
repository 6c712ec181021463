import type { ReactNode } from "react";
import courses from "virtual:lilian/courses";
import { library } from "virtual:lilian/library";
import { useText } from "../../i18n/index.ts";
import { ButtonLink } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { useTitle } from "../use-title.ts";
import styles from "./library-page.module.css";
import { ScenarioShelf } from "./scenario-shelf.tsx";
import { shelvesOf } from "./shelves.ts";
import { useHistory } from "./use-history.ts";

const SHELVES = shelvesOf(library, courses);
const STEPS = ["listen", "answer", "learn"] as const;

export interface LibraryPageProps {
  readonly settings: ReactNode;
  /** What there is to say about the device. */
  readonly device: ReactNode;
  readonly notice: ReactNode;
}

/** The house's front: what it is for, and the conversations that can be practised. */
export default function LibraryPage({ settings, device, notice }: LibraryPageProps) {
  const t = useText("player");
  const app = useText("app");
  const history = useHistory();
  const begun = [...history.values()].some(({ finished }) => finished > 0);
  useTitle(null);
  return (
    <Frame
      tools={settings}
      brand={app("brand")}
      homeLabel={app("home")}
      footer={
        <>
          <p>{t("library.privacy")}</p>
          {device}
        </>
      }
      notice={notice}
    >
      <div className={styles.page}>
        <div className={styles.intro}>
          <ScreenTitle className={styles.sentence}>{t("library.sentence")}</ScreenTitle>
          <p className={styles.lead}>{t("library.lead")}</p>
          {begun && (
            <p>
              <ButtonLink href="#/progress">{t("library.progress")}</ButtonLink>
            </p>
          )}
        </div>
        {SHELVES.map(({ course, entries }) => (
          <ScenarioShelf key={course?.id ?? ""} course={course} entries={entries} history={history} />
        ))}
        <section aria-labelledby="how">
          <h2 id="how" className={styles.heading}>
            {t("library.how")}
          </h2>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>
                <h3 className={styles.stepTitle}>{t(`library.steps.${step}.title`)}</h3>
                <p className={styles.stepText}>{t(`library.steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Frame>
  );
}
