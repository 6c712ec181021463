import { useMemo, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { debrief, type Debrief } from "../../core/debrief/index.ts";
import { replay } from "../../core/engine/index.ts";
import type { ResponseKey, Scenario } from "../../core/model/index.ts";
import type { KnownScenario } from "../../core/records/index.ts";
import type { Attempt, Play } from "../../session/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { Button, ButtonLink } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { useRubric, type LoadedRubric } from "../content.ts";
import { knownScenario } from "../records.ts";
import { Bars } from "./bars.tsx";
import { useOtherTries } from "./compare/use-other-tries.ts";
import styles from "./debrief-page.module.css";
import { Deeper } from "./deeper.tsx";
import { Ending } from "./ending.tsx";
import { Letterhead } from "./keep/letterhead.tsx";
import { SaveRecord } from "./keep/save-record.tsx";
import { useProfile } from "./keep/use-profile.ts";
import { useRecordFile } from "./keep/use-record-file.ts";
import { leadTo } from "./lead-to.ts";
import { Reflection } from "./reflection.tsx";
import { Rewrite } from "./rewrite.tsx";
import { RubricWordsContext } from "./rubric-words.ts";
import { TurningPoints } from "./turning-points.tsx";

export interface DebriefPageProps {
  readonly entry: LibraryEntry;
  readonly scenario: Scenario;
  readonly play: Play;
  readonly attempt: Attempt;
  readonly unsaved: boolean;
  readonly settings: ReactNode;
  /** Plays again after these decisions. */
  readonly onAgain: (decisions: readonly ResponseKey[]) => void;
  readonly onRestart: () => void;
}

/** What became of it: first the customer, then the turns, then the marks, at last every line. */
export default function DebriefPage(props: DebriefPageProps) {
  const { scenario, play, attempt, settings } = props;
  const app = useText("app");
  const rubric = useRubric();
  const known = useMemo(() => knownScenario(play.program, attempt.digest), [play.program, attempt.digest]);
  const story = useMemo(
    () => debrief(scenario, play.program, known.model, play.trace),
    [scenario, play, known],
  );
  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
      {story !== null && rubric !== null && (
        <RubricWordsContext value={rubric.texts}>
          <Told {...props} known={known} story={story} rubric={rubric} />
        </RubricWordsContext>
      )}
    </Frame>
  );
}

interface ToldProps extends DebriefPageProps {
  readonly known: KnownScenario;
  readonly story: Debrief;
  readonly rubric: LoadedRubric;
}

function Told(props: ToldProps) {
  const { scenario, play, attempt, unsaved, onAgain, onRestart, known, story, rubric } = props;
  const t = useText("debrief");
  const profile = useProfile(attempt.profile);
  const file = useRecordFile(attempt, play, known, profile);
  const others = useOtherTries(attempt, (decisions) =>
    debrief(scenario, known.program, known.model, replay(known.program, decisions).trace),
  );
  const mayBranch = attempt.mode !== "assessment";
  const again = (step: number) => onAgain(play.trace.slice(0, step).map(({ response }) => response.key));
  const divergence = story.turns.find((turn) => turn.diverges);
  const [other] = others;

  return (
    <div className={styles.page} data-outcome={story.outcome.id} data-score={story.score.total}>
      {unsaved && (
        <div className={styles.unsaved}>
          <p role="alert">{t("unsaved")}</p>
          {file !== null && <SaveRecord file={file} />}
        </div>
      )}
      <Letterhead attempt={attempt} profile={profile} />
      <Ending scenario={scenario} play={play} story={story} />
      <div className={styles.sections}>
        {other !== undefined && (
          <Button look="plain" className={styles.compare} onClick={() => leadTo("compare")}>
            {other.when === "earlier"
              ? t("compare.goEarlier", { number: attempt.inherited.length + 1 })
              : t("compare.goLater")}
          </Button>
        )}
        <TurningPoints points={story.turningPoints} />
        {story.rewrite !== null && <Rewrite turn={story.rewrite} />}
        <Bars
          rubric={rubric.rubric}
          story={story}
          practice={mayBranch}
          draft={scenario.marking === "draft"}
        />
        <Reflection lapse={story.reflection} />
        <nav className={styles.next} aria-label={t("next")}>
          <Button look="primary" onClick={onRestart}>
            {t("restart")}
          </Button>
          {mayBranch && divergence !== undefined && (
            <Button onClick={() => again(divergence.step)}>{t("fromDivergence")}</Button>
          )}
          <ButtonLink href="#/" look="plain">
            {t("library")}
          </ButtonLink>
        </nav>
        <Deeper
          scenario={scenario}
          play={play}
          known={known}
          story={story}
          others={others}
          file={file}
          onAgain={mayBranch ? again : null}
        />
      </div>
    </div>
  );
}
