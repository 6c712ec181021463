import { useMemo, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { debrief } from "../../core/debrief/index.ts";
import { explore } from "../../core/engine/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import type { ResponseKey, Scenario } from "../../core/model/index.ts";
import type { Attempt, Play } from "../../session/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { Button, ButtonLink } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { useRubric } from "../content.ts";
import { Bars } from "./bars.tsx";
import styles from "./debrief-page.module.css";
import { Ending } from "./ending.tsx";
import { MoodCurve } from "./mood-curve.tsx";
import { Reflection } from "./reflection.tsx";
import { Rewrite } from "./rewrite.tsx";
import { RubricWordsContext } from "./rubric-words.ts";
import { TurnCards } from "./turn-cards.tsx";
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
  const { scenario, play, attempt, unsaved, settings, onAgain, onRestart } = props;
  const t = useText("debrief");
  const player = useText("player");
  const app = useText("app");
  const rubric = useRubric();
  const story = useMemo(() => {
    const explored = explore(play.program);
    if (!explored.ok) throw new Error(`${play.program.id} is too large to be judged`);
    return debrief(scenario, play.program, modelPath(play.program, explored.situations), play.trace);
  }, [scenario, play]);

  if (story === null || rubric === null)
    return <Frame tools={settings} brand={app("brand")} homeLabel={app("home")} />;
  const mayBranch = attempt.mode !== "assessment";
  const again = (step: number) => onAgain(play.trace.slice(0, step).map(({ response }) => response.key));
  const divergence = story.turns.find((turn) => turn.diverges);

  return (
    <RubricWordsContext value={rubric.texts}>
      <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
        <div className={styles.page} data-outcome={story.outcome.id} data-score={story.score.total}>
          {unsaved && (
            <p className={styles.unsaved} role="status">
              {player("scene.unsaved")}
            </p>
          )}
          <Ending scenario={scenario} play={play} story={story} />
          <div className={styles.sections}>
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
            <MoodCurve turns={story.turns} />
            <TurnCards
              scenario={scenario}
              play={play}
              turns={story.turns}
              onAgain={mayBranch ? again : null}
            />
          </div>
        </div>
      </Frame>
    </RubricWordsContext>
  );
}
