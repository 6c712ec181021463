import { useMachine } from "@xstate/react";
import { useEffect, useEffectEvent, useMemo, type ReactNode } from "react";
import type { Program } from "../../core/engine/index.ts";
import type { Scenario } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import { attemptIdOf, sessionMachine, type SetRun } from "../../session/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { Motion } from "../../ui/motion/motion.tsx";
import { BriefingPage } from "../briefing/briefing-page.tsx";
import { useScenario } from "../content.ts";
import { phaseOf, timesOf } from "../play/phase.ts";
import { SceneView } from "../scene/scene-view.tsx";
import { useSurroundings } from "../surroundings.ts";
import { wordsOf, WordsContext } from "../words.ts";
import type { Ended } from "./ended.ts";

export interface ConversationProps {
  readonly run: SetRun;
  /** From 1. */
  readonly place: number;
  readonly entry: LibraryEntry;
  readonly settings: ReactNode;
  readonly loading: ReactNode;
  readonly onEnd: (ended: Ended) => void;
}

/** One conversation of a run: no coach, no beginning anew, no debrief before all are done. */
export function Conversation({ entry, loading, ...rest }: ConversationProps) {
  const loaded = useScenario(entry.id);
  const texts = loaded?.texts;
  const words = useMemo(() => wordsOf(texts ?? {}), [texts]);
  if (loaded === null) return loading;
  return (
    <Motion>
      <WordsContext value={words}>
        <Running {...rest} entry={entry} loading={loading} {...loaded} />
      </WordsContext>
    </Motion>
  );
}

interface RunningProps extends ConversationProps {
  readonly scenario: Scenario;
  readonly program: Program;
}

function Running({ run, place, entry, scenario, program, settings, loading, onEnd }: RunningProps) {
  const surroundings = useSurroundings();
  const t = useText("assess");
  const input = useMemo(
    () => ({
      program,
      digest: entry.digest,
      mode: "assessment" as const,
      profile: run.profile,
      set: { run: run.id, place },
      times: timesOf(scenario),
      surroundings,
      takeUp: { attempt: attemptIdOf(run, place) },
    }),
    [program, entry, run, place, scenario, surroundings],
  );
  const [state, send] = useMachine(sessionMachine, { input });
  const { attempt, play, unsaved } = state.context;
  const ended = state.status === "done";
  const tellEnd = useEffectEvent(() => {
    onEnd({ place, scenario, play, unsaved, finishedAt: surroundings.now() });
  });
  useEffect(() => {
    if (ended) tellEnd();
  }, [ended]);

  if (state.matches("playing") && attempt !== null) {
    return (
      <SceneView
        scenario={scenario}
        context={state.context}
        attempt={attempt}
        phase={phaseOf(state)}
        send={send}
        settings={settings}
        onRestart={null}
      />
    );
  }
  if (state.matches("briefing")) {
    return (
      <BriefingPage
        entry={entry}
        scenario={scenario}
        outdated={false}
        settings={settings}
        place={t("place", { place, of: run.conversations.length })}
        onStart={() => send({ type: "start", patience: run.patience })}
      />
    );
  }
  return loading;
}
