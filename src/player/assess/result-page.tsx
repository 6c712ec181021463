import { useState, type ReactNode } from "react";
import { percent, type Shortfall } from "../../core/scoring/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import { attemptIdOf, type Profile, type SetRun } from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { Button, ButtonLink } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { cardWords } from "../cards.ts";
import { useRubric } from "../content.ts";
import { signed } from "../signed.ts";
import styles from "./assess.module.css";
import { Certificate } from "./certificate.tsx";
import { HandIn } from "./hand-in.tsx";
import type { Played } from "./run-records.ts";
import { useResult, type Result } from "./use-result.ts";

export interface ResultPageProps {
  readonly assessment: AssessmentEntry;
  readonly run: SetRun;
  readonly profile: Profile;
  /** Brings the run's conversations that have come to an end, by place. */
  readonly load: () => Promise<ReadonlyMap<number, Played>>;
  /** Whether the device has lost something of it. */
  readonly unkept: boolean;
  readonly settings: ReactNode;
  readonly loading: ReactNode;
}

/** What a whole run came to: the verdict in words, what it rests on, and how to hand it in. */
export function ResultPage(props: ResultPageProps) {
  const { assessment, run, profile, load, unkept, settings, loading } = props;
  const t = useText("assess");
  const app = useText("app");
  const language = useLanguage();
  const rubric = useRubric();
  const state = useResult(assessment, run, profile, load);
  const [certificate, setCertificate] = useState(false);
  if (state.at === "gone") {
    return (
      <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
        <div className={styles.threshold}>
          <ScreenTitle className={styles.title}>{assessment.words[language].title}</ScreenTitle>
          <p className={styles.lead}>{t("gone")}</p>
          <ButtonLink href="#/">{t("home")}</ButtonLink>
        </div>
      </Frame>
    );
  }
  if (state.at === "working" || rubric === null) return loading;
  const { result } = state;
  const { verdict } = result.judged;
  const passed = verdict === "passed";
  const words = (key: string) => rubric.texts[key] ?? key;
  if (certificate) {
    return (
      <Certificate
        assessment={assessment}
        run={run}
        profile={profile}
        pooled={result.pooled}
        onBack={() => setCertificate(false)}
      />
    );
  }
  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
      <div className={styles.result} data-passed={passed} data-verdict={verdict}>
        {unkept && (
          <p className={styles.warning} role="status">
            {t("unkept")}
          </p>
        )}
        <p className={styles.kicker}>
          {assessment.words[language].title} · {t("number", { number: run.number })}
        </p>
        <ScreenTitle className={styles.title}>{t(`verdict.${verdict}.title`)}</ScreenTitle>
        <p className={styles.lead}>{t(`verdict.${verdict}.means`)}</p>
        {result.judged.shortfalls.length > 0 && (
          <ul className={styles.shortfalls}>
            {inOrder(result.judged.shortfalls, rubric.rubric.principles).map((shortfall) => (
              <li key={shortfall.code + ("id" in shortfall ? shortfall.id : "")}>
                {shortfallText(shortfall, t, words)}
              </li>
            ))}
          </ul>
        )}
        <Marks
          result={result}
          needed={assessment.pass.principleAtLeast}
          order={rubric.rubric.principles}
          words={words}
        />
        <section aria-labelledby="conversations">
          <h2 id="conversations" className={styles.heading}>
            {t("conversations")}
          </h2>
          <ol className={styles.debriefs}>
            {result.records.map(({ scenario }, at) => (
              <li key={scenario}>
                <a href={`#/play/${scenario}?mode=assessment&attempt=${attemptIdOf(run, at + 1)}`}>
                  {cardWords(scenario, language).title}
                </a>
              </li>
            ))}
          </ol>
        </section>
        <HandIn result={result} />
        <nav className={styles.actions} aria-label={t("then")}>
          {passed && <Button onClick={() => setCertificate(true)}>{t("certificate.open")}</Button>}
          <ButtonLink href="#/progress">{t("progress")}</ButtonLink>
          <ButtonLink href="#/" look="plain">
            {t("home")}
          </ButtonLink>
        </nav>
        <p className={styles.note}>{t("honest")}</p>
      </div>
    </Frame>
  );
}

interface MarksProps {
  readonly result: Result;
  readonly needed: number;
  readonly order: readonly { readonly id: string }[];
  readonly words: (key: string) => string;
}

/** The pooled score and its bars, each with the line that it has to reach. */
function Marks({ result, needed, order, words }: MarksProps) {
  const t = useText("assess");
  const { pooled } = result;
  return (
    <section aria-labelledby="marks">
      <h2 id="marks" className={styles.heading}>
        {t("marks")}
      </h2>
      <p className={styles.total} data-score={pooled.total}>
        <span className={styles.figure}>{pooled.total}</span>
        <span>{t("of", { earned: signed(pooled.earned), available: pooled.available })}</span>
      </p>
      <ul className={styles.bars}>
        {order.map(({ id }) => {
          const marks = pooled.principles[id];
          const bar = marks === undefined ? null : percent(marks.earned, marks.available);
          if (marks === undefined || bar === null) return null;
          return (
            <li key={id} className={styles.bar}>
              <span>{words(rubricKeys.principleName(id))}</span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.fill}
                  style={{ inlineSize: `${bar}%` }}
                  data-low={bar < needed || undefined}
                />
                <span className={styles.line} style={{ insetInlineStart: `${needed}%` }} />
              </span>
              <span className={styles.value}>
                {t("bar", { bar, earned: signed(marks.earned), available: marks.available })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Principles as the bars below have them; the score stays before them and critical errors after. */
function inOrder(
  shortfalls: readonly Shortfall[],
  principles: readonly { readonly id: string }[],
): readonly Shortfall[] {
  const place = (one: Shortfall) =>
    one.code === "principle"
      ? principles.findIndex(({ id }) => id === one.id)
      : one.code === "score"
        ? -1
        : principles.length;
  return [...shortfalls].sort((one, other) => place(one) - place(other));
}

function shortfallText(
  shortfall: Shortfall,
  t: ReturnType<typeof useText<"assess">>,
  words: (key: string) => string,
): string {
  switch (shortfall.code) {
    case "score":
      return t("shortfall.score", { needed: shortfall.needed, reached: shortfall.reached });
    case "principle":
      return t("shortfall.principle", {
        name: words(rubricKeys.principleName(shortfall.id)),
        needed: shortfall.needed,
        reached: shortfall.reached,
      });
    case "critical":
      return t("shortfall.critical", {
        names: shortfall.ids.map((id) => words(rubricKeys.criticalName(id))).join(t("comma")),
      });
  }
}
