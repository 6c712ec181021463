import { useMemo, useRef } from "react";
import { useText } from "../../i18n/index.ts";
import { exchangesOf, moodMoves, transcript, type Debrief } from "../../core/debrief/index.ts";
import type { Scenario } from "../../core/model/index.ts";
import type { KnownScenario } from "../../core/records/index.ts";
import type { OutgoingFile, Play } from "../../session/index.ts";
import { Best } from "./best/best.tsx";
import { Compare } from "./compare/compare.tsx";
import type { OtherTry } from "./compare/use-other-tries.ts";
import { Contents } from "./contents.tsx";
import styles from "./debrief-page.module.css";
import { Keep } from "./keep/keep.tsx";
import "./keep/print.css";
import { useUnfoldedPrint } from "./keep/use-unfolded-print.ts";
import { Mood } from "./mood/mood.tsx";
import { Replay } from "./replay/replay.tsx";
import { TurnCards } from "./turn-cards.tsx";

export interface DeeperProps {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly known: KnownScenario;
  readonly story: Debrief;
  readonly others: readonly OtherTry[];
  /** Null where the run is handed in as part of an assessment. */
  readonly file: OutgoingFile | null;
  /** Null where no turn may be played again. */
  readonly onAgain: ((step: number) => void) | null;
}

/** What is there for those who want to look closer; the parts lie in the order of going deeper. */
export function Deeper({ scenario, play, known, story, others, file, onAgain }: DeeperProps) {
  const t = useText("debrief");
  const place = useRef<HTMLDivElement>(null);
  useUnfoldedPrint(place);
  const { program, trace, standing } = play;
  const { turns } = story;
  const exchanges = useMemo(
    () => exchangesOf(transcript(scenario, program, trace, standing)),
    [scenario, program, trace, standing],
  );
  const moves = useMemo(() => moodMoves(scenario, program, trace, turns), [scenario, program, trace, turns]);
  const [other] = others;
  // Whoever took the best way has read its story already.
  const better = turns.some((turn) => turn.diverges);
  const parts = [
    other !== undefined && {
      id: "compare",
      title: t(other.when === "earlier" ? "compare.withEarlier" : "compare.withLater"),
    },
    { id: "mood", title: t("curve") },
    { id: "replay", title: t("replay.title") },
    { id: "transcript", title: t("transcript") },
    better && { id: "best", title: t("best.title") },
    { id: "keep", title: t("keep.title") },
  ].filter((part) => part !== false);

  return (
    <div ref={place} className={styles.deeper}>
      <Contents parts={parts} />
      {other !== undefined && (
        <Compare id="compare" story={story} others={others} principles={program.principles} />
      )}
      <Mood id="mood" turns={turns} moves={moves} />
      <Replay id="replay" scenario={scenario} turns={turns} exchanges={exchanges} />
      <TurnCards
        id="transcript"
        turns={turns}
        exchanges={exchanges}
        principles={program.principles}
        onAgain={onAgain}
      />
      {better && <Best id="best" scenario={scenario} known={known} />}
      <Keep id="keep" file={file} />
    </div>
  );
}
