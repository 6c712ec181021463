import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { needCatalogues, useText } from "../../i18n/index.ts";
import { exhibitsShown, factsRevealed } from "../../core/debrief/index.ts";
import { textKeys, type Scenario } from "../../core/model/index.ts";
import type { Attempt, SessionContext, SessionEvent } from "../../session/index.ts";
import { fetchDialog } from "../../ui/dialog/late-dialog.tsx";
import { Seal } from "../../ui/seal/seal.tsx";
import { Button } from "../../ui/button/button.tsx";
import { PauseIcon } from "../../ui/icons/icons.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import type { Phase } from "../play/phase.ts";
import { useRehearsal } from "../rehearse/use-rehearsal.ts";
import { useWords } from "../words.ts";
import { Announcer } from "./announcer.tsx";
import { Conversation } from "./conversation.tsx";
import { Counter } from "./counter.tsx";
import { CounterSheet } from "./counter-sheet.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import { Papers } from "./papers.tsx";
import { PauseDialog } from "./pause-dialog.tsx";
import { Refused } from "./refused.tsx";
import { Responses } from "./responses.tsx";
import styles from "./scene-view.module.css";
import { latestFrom, sceneIdOf, talkOf } from "./talk.ts";
import { usePauseWhenHidden } from "./use-pause-when-hidden.ts";

const SayFirst = lazy(async () => {
  const [screen] = await Promise.all([import("../rehearse/say-first.tsx"), needCatalogues("rehearse")]);
  return screen;
});
const Voice = lazy(async () => {
  const [screen] = await Promise.all([import("../voice/voice.tsx"), needCatalogues("rehearse")]);
  return screen;
});
const Hint = lazy(async () => {
  const [screen] = await Promise.all([import("../rehearse/hint.tsx"), needCatalogues("rehearse")]);
  return screen;
});

export interface SceneViewProps {
  readonly scenario: Scenario;
  readonly context: SessionContext;
  readonly attempt: Attempt;
  readonly phase: Phase;
  readonly send: (event: SessionEvent) => void;
  readonly settings: ReactNode;
  /** Whether the trainee has just chosen to say each line in their own words first. */
  readonly sayFirst?: boolean;
  /** Null where there is no beginning anew. */
  readonly onRestart: (() => void) | null;
}

/** The stage: the customer, the talk, the papers, and what one might say. */
export function SceneView(props: SceneViewProps) {
  const { scenario, context, attempt, phase, send, settings, sayFirst = false, onRestart } = props;
  const t = useText("player");
  const app = useText("app");
  const words = useWords();
  const { play, clock, followed, unsaved } = context;
  const items = useMemo(() => talkOf(scenario, play, attempt.mode), [scenario, play, attempt.mode]);
  // The next choice comes first: face, papers and screen reader follow as soon as it stands.
  const shown = useDeferredValue(play);
  const seen = useMemo(() => talkOf(scenario, shown, attempt.mode), [scenario, shown, attempt.mode]);
  const exhibits = useMemo(() => exhibitsShown(scenario, shown.trace, shown.standing), [scenario, shown]);
  const facts = useMemo(() => factsRevealed(scenario, shown.trace), [scenario, shown]);
  const scene = sceneIdOf(play);
  const turn = play.trace.length;
  // Said at the turn that was followed to; whoever goes on from there knows.
  const [followedTo, setFollowedTo] = useState<number | null>(null);
  if (followed && followedTo === null) setFollowedTo(turn);
  const rehearsal = useRehearsal(attempt, play, sayFirst);
  useEffect(() => void fetchDialog(), []);
  const pause = useCallback(() => send({ type: "pause" }), [send]);
  usePauseWhenHidden(phase === "deciding" ? clock : null, pause);
  const counter = <Counter scenario={scenario} exhibits={exhibits} facts={facts} />;

  return (
    <div className={styles.stage} data-mood={play.standing.state.mood}>
      <header className={styles.bar}>
        <a href="#/" className={styles.home} aria-label={app("home")}>
          <Seal character={app("brand").slice(0, 1)} />
        </a>
        <ScreenTitle className={styles.title} takesFocus={false}>
          {words(textKeys.title)}
        </ScreenTitle>
        <span className={styles.mode}>{t(`mode.${attempt.mode}.name`)}</span>
        <div className={styles.settings}>{settings}</div>
        <Suspense>
          <Voice scenario={scenario} items={seen} silent={phase === "paused"} />
        </Suspense>
        <Button look="plain" className={styles.pause} onClick={pause}>
          <PauseIcon />
          {t("scene.pause")}
        </Button>
      </header>
      <main className={styles.main} data-scene={scene}>
        <CustomerPanel scenario={scenario} items={seen} mood={shown.standing.state.mood} onPause={pause} />
        <div className={styles.talk}>
          {/* There before anything is to be said, so that it is heard. */}
          <div role="status">{unsaved && <p className={styles.unsaved}>{t("scene.unsaved")}</p>}</div>
          <Conversation items={items} latest={latestFrom(items)} />
          <div role="status">
            {followedTo === turn && <p className={styles.followed}>{t("scene.followed")}</p>}
          </div>
          {phase === "refused" ? (
            <Refused onRetry={() => send({ type: "retry" })} onGoOn={() => send({ type: "go-on-unsaved" })} />
          ) : (
            <Responses
              key={attempt.id}
              scenario={scenario}
              play={play}
              attempt={attempt}
              clock={clock}
              pending={context.pending}
              running={phase === "deciding"}
              withheld={rehearsal !== null && !rehearsal.said}
              before={
                <Suspense>
                  {rehearsal !== null && (
                    <SayFirst
                      key={turn}
                      last={rehearsal.last}
                      mode={attempt.mode}
                      onSaid={rehearsal.said ? null : rehearsal.say}
                    />
                  )}
                  {attempt.mode === "guided" && <Hint key={`hint ${turn}`} scenario={scenario} play={play} />}
                </Suspense>
              }
              onChoose={(response) => send({ type: "choose", response })}
            >
              {(patience) => (
                <CounterSheet papers={exhibits.length + facts.length} turn={turn} patience={patience}>
                  {counter}
                </CounterSheet>
              )}
            </Responses>
          )}
        </div>
        <aside className={styles.counter} aria-label={t("scene.counter")}>
          <Papers label={t("scene.papers")}>{counter}</Papers>
        </aside>
      </main>
      <Announcer items={seen} />
      {phase === "paused" && (
        <PauseDialog
          stored={!unsaved}
          settings={settings}
          onResume={() => send({ type: "resume" })}
          onRestart={onRestart}
        />
      )}
    </div>
  );
}
