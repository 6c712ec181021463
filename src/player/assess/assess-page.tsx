import { useState, type ReactNode } from "react";
import { useLocation, useSearch } from "wouter";
import assessments from "virtual:lilian/assessments";
import { library } from "virtual:lilian/library";
import { useLanguage } from "../../i18n/index.ts";
import { attemptIdOf, nextPlace, type Profile, type SetRun } from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { useTitle } from "../use-title.ts";
import { Between } from "./between.tsx";
import { Conversation } from "./conversation.tsx";
import type { Ended } from "./ended.ts";
import { ResultPage } from "./result-page.tsx";
import type { Played } from "./run-records.ts";
import { Threshold } from "./threshold.tsx";
import { useAssessment } from "./use-assessment.ts";

export interface AssessPageProps {
  readonly set: string;
  /** The header's tools, people included. */
  readonly tools: ReactNode;
  /** The tools without people: nobody else takes over in the middle of a run. */
  readonly settings: ReactNode;
  /** For the threshold only: afterwards nothing may disturb. */
  readonly notice: ReactNode;
  readonly notFound: ReactNode;
  readonly loading: ReactNode;
}

/** An assessment from its threshold to its result. */
export default function AssessPage({ set, notFound, ...rest }: AssessPageProps) {
  const assessment = assessments.find(({ id }) => id === set);
  return assessment === undefined ? notFound : <Assess assessment={assessment} {...rest} />;
}

type Step =
  | { readonly at: "threshold" }
  | { readonly at: "conversation"; readonly run: SetRun; readonly place: number }
  | { readonly at: "between"; readonly run: SetRun; readonly ended: Ended };

interface AssessProps extends Omit<AssessPageProps, "set" | "notFound"> {
  readonly assessment: AssessmentEntry;
}

function Assess({ assessment, tools, settings, notice, loading }: AssessProps) {
  const language = useLanguage();
  const [path, navigate] = useLocation();
  const shownRun = new URLSearchParams(useSearch()).get("run");
  const assessing = useAssessment(assessment);
  const { state, unkept } = assessing;
  const [step, setStep] = useState<Step>({ at: "threshold" });
  /** What has just been played: it counts even where the device has kept nothing. */
  const [fresh, setFresh] = useState<ReadonlyMap<number, Played>>(new Map());
  const [lost, setLost] = useState(false);
  /** The run that is being played in this tab, or was. */
  const [ran, setRan] = useState<SetRun | null>(null);
  useTitle(assessment.words[language].title);

  const result = state?.runs.find(({ id }) => id === shownRun) ?? (ran?.id === shownRun ? ran : null);
  const load = async (run: SetRun) => {
    const kept = await assessing.played(run);
    return new Map([...kept, ...(run.id === ran?.id ? fresh : [])]);
  };

  if (state === null) return loading;
  if (result !== null && state.profile !== null) {
    return (
      <ResultPage
        assessment={assessment}
        run={result}
        profile={state.profile}
        load={() => load(result)}
        unkept={unkept || lost}
        settings={tools}
        loading={loading}
      />
    );
  }

  const begin = async (profile: Profile, patience: number) => {
    setFresh(new Map());
    const run = await assessing.begin(profile, patience);
    setRan(run);
    setStep({ at: "conversation", run, place: 1 });
  };

  const goOn = async (run: SetRun) => {
    const found = await load(run);
    const place = nextPlace(run, new Set([...found.keys()].map((each) => attemptIdOf(run, each))));
    if (place !== null) {
      setStep({ at: "conversation", run, place });
      return;
    }
    const finished = await assessing.finish(run);
    setRan(finished);
    setStep({ at: "threshold" });
    navigate(`${path}?run=${finished.id}`, { replace: true });
  };

  if (step.at === "between") {
    return (
      <Between
        ended={step.ended}
        of={step.run.conversations.length}
        settings={settings}
        onNext={() => void goOn(step.run)}
      />
    );
  }
  if (step.at === "conversation") {
    const { run, place } = step;
    const entry = library.find(({ id }) => id === run.conversations[place - 1]?.scenario);
    if (entry === undefined) return loading;
    return (
      <Conversation
        key={attemptIdOf(run, place)}
        run={run}
        place={place}
        entry={entry}
        settings={settings}
        loading={loading}
        onEnd={(ended) => {
          const steps = ended.play.trace.map(({ response }) => response.key);
          setFresh((before) => new Map([...before, [place, { steps, finishedAt: ended.finishedAt }]]));
          if (ended.unsaved) setLost(true);
          setStep({ at: "between", run, ended });
        }}
      />
    );
  }
  return (
    <Threshold
      assessment={assessment}
      state={state}
      settings={tools}
      notice={notice}
      onBegin={(profile, patience) => void begin(profile, patience)}
      onGoOn={(run) => void goOn(run)}
    />
  );
}
