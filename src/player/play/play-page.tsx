import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useSearch } from "wouter";
import { library } from "virtual:lilian/library";
import type { LibraryEntry } from "../../session/library.ts";
import { Motion } from "../../ui/motion/motion.tsx";
import { readPlaySearch } from "../address.ts";
import { useNotes, useScenario } from "../content.ts";
import { NotesContext, wordsOf, WordsContext } from "../words.ts";
import { SessionView } from "./session-view.tsx";
import type { Run } from "./run.ts";

export { prepareScenario } from "../content.ts";

export interface PlayPageProps {
  readonly scenario: string;
  readonly settings: ReactNode;
  readonly notFound: ReactNode;
  readonly loading: ReactNode;
}

/** One scenario, from its briefing to its debrief. */
export default function PlayPage({ scenario, notFound, ...rest }: PlayPageProps) {
  const entry = library.find(({ id }) => id === scenario);
  return entry === undefined ? notFound : <LoadedPlay entry={entry} {...rest} />;
}

interface LoadedPlayProps {
  readonly entry: LibraryEntry;
  readonly settings: ReactNode;
  readonly loading: ReactNode;
}

function LoadedPlay({ entry, settings, loading }: LoadedPlayProps) {
  const loaded = useScenario(entry.id);
  const texts = loaded?.texts;
  // The same words as long as the texts are the same: who reads them aloud must know.
  const words = useMemo(() => wordsOf(texts ?? {}), [texts]);
  const notes = useNotes(entry.id);
  const [run, setRun] = useRun();
  if (loaded === null) return loading;
  return (
    <Motion>
      <WordsContext value={words}>
        <NotesContext value={notes}>
          <SessionView
            key={run.count}
            entry={entry}
            scenario={loaded.scenario}
            program={loaded.program}
            run={run}
            onRun={setRun}
            settings={settings}
            loading={loading}
          />
        </NotesContext>
      </WordsContext>
    </Motion>
  );
}

/**
 * The run that the page shows. It follows the address where a person changes it; addresses that the
 * player writes itself come with their own run.
 */
function useRun(): [Run, (next: Omit<Run, "count">) => void] {
  const search = useSearch();
  const [run, setRun] = useState<Run>(() => ({ ...runOf(search), count: 0 }));

  useEffect(() => {
    const follow = () => {
      const [, written = ""] = location.hash.split("?");
      setRun(({ count }) => ({ ...runOf(written), count: count + 1 }));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  return [run, (next) => setRun(({ count }) => ({ ...next, count: count + 1 }))];
}

function runOf(search: string): Omit<Run, "count"> {
  const { mode, attempt } = readPlaySearch(search);
  return { mode, takeUp: attempt === null ? "latest" : { attempt } };
}
