import { useLanguage, useText } from "../../i18n/index.ts";
import type { Pooled } from "../../core/scoring/index.ts";
import type { Profile, SetRun } from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { Button } from "../../ui/button/button.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { Seal } from "../../ui/seal/seal.tsx";
import styles from "./certificate.module.css";

export interface CertificateProps {
  readonly assessment: AssessmentEntry;
  readonly run: SetRun;
  readonly profile: Profile;
  readonly pooled: Pooled;
  readonly onBack: () => void;
}

/** One sheet of paper, to be printed or saved as PDF by the browser. It claims no more than is known. */
export function Certificate({ assessment, run, profile, pooled, onBack }: CertificateProps) {
  const t = useText("assess");
  const app = useText("app");
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(
    run.finishedAt ?? run.startedAt,
  );
  return (
    <main className={styles.desk}>
      <div className={styles.tools}>
        <Button look="primary" onClick={() => window.print()}>
          {t("certificate.print")}
        </Button>
        <Button onClick={onBack}>{t("certificate.back")}</Button>
      </div>
      <article className={styles.sheet}>
        <Seal character={app("brand").slice(0, 1)} />
        <ScreenTitle className={styles.title}>{t("certificate.title")}</ScreenTitle>
        <p className={styles.name}>{profile.name}</p>
        <p className={styles.number}>{[profile.employee, profile.department].filter(Boolean).join(" · ")}</p>
        <p className={styles.text}>
          {t("certificate.text", {
            title: assessment.words[language].title,
            count: run.conversations.length,
            total: pooled.total,
          })}
        </p>
        <p className={styles.day}>{day}</p>
        <p className={styles.note}>{t("certificate.note", { run: run.id, number: run.number })}</p>
        <p className={styles.sign}>{t("certificate.sign")}</p>
      </article>
    </main>
  );
}
