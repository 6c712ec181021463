import { useState, type ReactNode } from "react";
import type { RetakeState } from "../../core/scoring/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import type { Profile, SetRun } from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { Button } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { PatienceChoice } from "../briefing/patience-choice.tsx";
import { PeopleDialog } from "../people/people-dialog.tsx";
import { usePeople } from "../people/use-people.ts";
import styles from "./assess.module.css";
import { FormerRuns } from "./former-runs.tsx";
import type { AssessmentState } from "./use-assessment.ts";

export interface ThresholdProps {
  readonly assessment: AssessmentEntry;
  readonly state: AssessmentState;
  readonly settings: ReactNode;
  readonly notice: ReactNode;
  readonly onBegin: (profile: Profile, patience: number) => void;
  readonly onGoOn: (run: SetRun) => void;
}

/** Before the start: what an assessment is, what passes, and what it means. */
export function Threshold({ assessment, state, settings, notice, onBegin, onGoOn }: ThresholdProps) {
  const t = useText("assess");
  const app = useText("app");
  const language = useLanguage();
  const [patience, setPatience] = useState(1);
  const { profile, unfinished, retake, runs, voided } = state;
  const { title, summary } = assessment.words[language];
  const { pass } = assessment;
  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")} notice={notice}>
      <div className={styles.threshold}>
        <p className={styles.kicker}>{t("kicker")}</p>
        <ScreenTitle className={styles.title}>{title}</ScreenTitle>
        <p className={styles.lead}>{summary}</p>
        {voided && (
          <p className={styles.warning} role="status">
            {t("voided")}
          </p>
        )}
        <ul className={styles.rules}>
          <li>{t("rule.conversations", { count: assessment.slots.length })}</li>
          <li>{t("rule.should")}</li>
          <li>{t("rule.noWayBack")}</li>
          <li>
            {t("rule.pass", { score: pass.scoreAtLeast, principle: pass.principleAtLeast })}
            {pass.noCritical && t("rule.noCritical")}
          </li>
          <li>
            {t("rule.retake", {
              hours: assessment.retake.waitHours,
              runs: assessment.retake.practiceRuns,
              attempts: assessment.retake.attempts,
            })}
          </li>
          <li>{t("rule.honest")}</li>
        </ul>
        {profile === null ? (
          <SignIn />
        ) : (
          <>
            <p className={styles.who}>{t("who", { name: profile.name, employee: profile.employee })}</p>
            {unfinished !== null ? (
              <div className={styles.actions}>
                <Button look="primary" onClick={() => onGoOn(unfinished)}>
                  {t("goOn")}
                </Button>
              </div>
            ) : retake.open ? (
              <>
                <PatienceChoice patience={patience} onPatience={setPatience} />
                <div className={styles.actions}>
                  <Button look="primary" onClick={() => onBegin(profile, patience)}>
                    {runs.length === 0 ? t("begin") : t("beginAgain", { number: runs.length + 1 })}
                  </Button>
                </div>
              </>
            ) : (
              <Closed retake={retake} />
            )}
            {runs.length > 0 && <FormerRuns runs={runs} set={assessment.id} />}
          </>
        )}
      </div>
    </Frame>
  );
}

/** Nobody in particular cannot be assessed. */
function SignIn() {
  const t = useText("assess");
  const people = usePeople();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.signIn}>
      <p>{t("signIn")}</p>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t("signInNow")}
      </Button>
      {open && <PeopleDialog people={people} invited={null} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Why another run has to wait, in the order in which it can be mended. */
function Closed({ retake }: { readonly retake: RetakeState }) {
  const t = useText("assess");
  const language = useLanguage();
  const until = retake.waitUntil;
  return (
    <div className={styles.warning} role="status">
      {retake.left === 0 ? (
        <p>{t("usedUp")}</p>
      ) : (
        <>
          {until !== null && (
            <p>
              {t("wait", {
                time: new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(
                  until,
                ),
              })}
            </p>
          )}
          {retake.practiceMissing > 0 && <p>{t("practiseFirst", { count: retake.practiceMissing })}</p>}
        </>
      )}
    </div>
  );
}
