import { useMachine } from "@xstate/react";
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from "react";
import { Redirect, useLocation, useSearch } from "wouter";
import { needCatalogues } from "../../i18n/index.ts";
import type { Program } from "../../core/engine/index.ts";
import { textKeys, type ResponseKey, type Scenario } from "../../core/model/index.ts";
import { branch, sessionMachine } from "../../session/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { writePlaySearch } from "../address.ts";
import { BriefingPage } from "../briefing/briefing-page.tsx";
import { ModeChoice } from "../briefing/mode-choice.tsx";
import { SayFirstChoice } from "../briefing/say-first-choice.tsx";
import { PatienceChoice } from "../briefing/patience-choice.tsx";
import { SceneView } from "../scene/scene-view.tsx";
import { useCurrentProfile, useSurroundings } from "../surroundings.ts";
import { useTitle } from "../use-title.ts";
import { useAllWords, useWords, WordsContext } from "../words.ts";
import { phaseOf, timesOf } from "./phase.ts";
import type { Run } from "./run.ts";
import { useSetOf } from "./use-set-of.ts";

const importDebrief = async () => {
  const [page] = await Promise.all([import("../debrief/debrief-page.tsx"), needCatalogues("debrief")]);
  return page;
};
const DebriefPage = lazy(importDebrief);

export interface SessionViewProps {
  readonly entry: LibraryEntry;
  readonly scenario: Scenario;
  readonly program: Program;
  readonly run: Run;
  readonly onRun: (run: Omit<Run, "count">) => void;
  readonly settings: ReactNode;
  /** What is shown while the device is asked. */
  readonly loading: ReactNode;
}

/** A running session: whichever screen its state asks for. */
export function SessionView({ entry, scenario, program, run, onRun, settings, loading }: SessionViewProps) {
  const surroundings = useSurroundings();
  const profile = useCurrentProfile();
  const words = useWords();
  const allWords = useAllWords();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const input = useMemo(
    () => ({
      program,
      digest: entry.digest,
      mode: run.mode,
      profile,
      set: null,
      times: timesOf(scenario),
      surroundings,
      takeUp: run.takeUp,
    }),
    [program, entry, run, profile, scenario, surroundings],
  );
  const [state, send] = useMachine(sessionMachine, { input });
  const { attempt, play } = state.context;
  const setRun = useSetOf(attempt);
  /** Chosen in the briefing; the session takes it over at the start. */
  const [mode, setMode] = useState(run.mode);
  const [wantsSayFirst, setSayFirst] = useState(false);
  const sayFirst = wantsSayFirst && mode !== "assessment";
  const timed = scenario.scenes.some(({ time }) => time !== null);
  const [chosen, setChosen] = useState<number | null>(null);
  // Reading the coach costs nothing: guided runs begin without clocks.
  const patience = chosen ?? (mode === "guided" ? 0 : 1);
  useTitle(words(textKeys.title));

  const write = (address: { readonly mode: Run["mode"]; readonly attempt: string | null }) =>
    navigate(`${path}?${writePlaySearch(search, address)}`, { replace: true });
  const begin = (mode: Run["mode"]) => {
    write({ mode, attempt: null });
    onRun({ mode, takeUp: "fresh" });
  };

  const ended = state.status === "done" && attempt !== null ? attempt : null;
  const endedId = ended?.id ?? null;
  const started = attempt !== null;
  const writeEnd = useEffectEvent(() => {
    if (ended !== null) write({ mode: ended.mode, attempt: ended.id });
  });
  // A reload after the end shows the same debrief.
  useEffect(() => {
    if (endedId !== null) writeEnd();
  }, [endedId]);

  // What will be wanted at the end is fetched while the trainee thinks.
  useEffect(() => {
    if (started) void importDebrief().catch(() => undefined);
  }, [started]);

  const again = async (decisions: readonly ResponseKey[]) => {
    if (attempt === null) return;
    const branched = await branch(attempt, decisions, surroundings);
    write({ mode: attempt.mode, attempt: branched.attempt.id });
    onRun({ mode: attempt.mode, takeUp: { attempt: branched.attempt.id } });
  };

  // Whoever comes by the address of a set's conversation goes on where the set stands.
  if (setRun === undefined) return loading;
  if (setRun !== null && setRun.finishedAt === null) return <Redirect to={`/assess/${setRun.set}`} replace />;
  if (ended !== null) {
    if (allWords === null) return loading;
    return (
      <WordsContext value={allWords}>
        <Suspense fallback={loading}>
          <DebriefPage
            entry={entry}
            scenario={scenario}
            play={play}
            attempt={ended}
            unsaved={state.context.unsaved}
            settings={settings}
            onAgain={(decisions) => void again(decisions)}
            onRestart={() => begin(ended.set === null ? ended.mode : "practice")}
          />
        </Suspense>
      </WordsContext>
    );
  }
  if (state.matches("playing") && attempt !== null) {
    return (
      <SceneView
        scenario={scenario}
        context={state.context}
        attempt={attempt}
        phase={phaseOf(state)}
        send={send}
        settings={settings}
        sayFirst={sayFirst}
        onRestart={() => begin(attempt.mode)}
      />
    );
  }
  if (state.matches("briefing")) {
    return (
      <BriefingPage
        entry={entry}
        scenario={scenario}
        outdated={state.context.outdated}
        settings={settings}
        onStart={() => send({ type: "start", patience: timed && !sayFirst ? patience : 0, mode })}
      >
        <ModeChoice
          mode={mode}
          onMode={(one) => {
            setMode(one);
            write({ mode: one, attempt: null });
          }}
        />
        {mode !== "assessment" && <SayFirstChoice chosen={sayFirst} onChosen={setSayFirst} />}
        {timed && !sayFirst && <PatienceChoice patience={patience} onPatience={setChosen} />}
      </BriefingPage>
    );
  }
  return loading;
}
