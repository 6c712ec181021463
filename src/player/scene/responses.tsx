import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { available, sceneAt } from "../../core/engine/index.ts";
import { shuffled, type ResponseKey, type Scenario } from "../../core/model/index.ts";
import type { Attempt, Play, SessionContext } from "../../session/index.ts";
import { PatienceRing } from "./patience-ring.tsx";
import { ResponseCard } from "./response-card.tsx";
import styles from "./responses.module.css";
import { useNumberKeys } from "./use-number-keys.ts";

export interface ResponsesProps {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly attempt: Attempt;
  readonly clock: SessionContext["clock"];
  /** The response that is being stored. */
  readonly pending: ResponseKey | null;
  /** Whether the session takes a choice now, and the clock runs. */
  readonly running: boolean;
  readonly onChoose: (response: ResponseKey) => void;
  /** What comes between the question and the responses. */
  readonly before?: ReactNode;
  /** Whether the responses are kept back for now. */
  readonly withheld?: boolean;
  /** What stands beside the question, given a silent view of the clock where one runs. */
  readonly children?: (patience: ReactNode) => ReactNode;
}

const WOULD = { say: "scene.would", act: "scene.wouldDo" } as const;
const SHOULD = { say: "scene.should", act: "scene.shouldDo" } as const;

/** What one might say here, in an order of this attempt's own. */
export function Responses(props: ResponsesProps) {
  const { scenario, play, attempt, clock, pending, running, onChoose, before, withheld, children } = props;
  const t = useText("player");
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = sceneAt(play.program, play.standing.at);
  const offered = (scene === null ? [] : shuffled(scene.responses, `${attempt.id} ${scene.id}`)).filter(
    (response) => response.kind !== "silence" && available(response, play.standing.state),
  );
  const shown = withheld === true ? [] : offered;
  const turn = play.trace.length;
  const section = useRef<HTMLElement>(null);
  useNumberKeys(
    section,
    turn,
    shown.map(({ key }) => key),
    onChoose,
  );

  // The button that was pressed is gone: focus waits where the next answer is asked for.
  useEffect(() => {
    if (document.querySelector("dialog[open]") === null) heading.current?.focus({ preventScroll: true });
  }, [turn]);

  const acts = offered.length > 0 && offered.every(({ kind }) => kind === "do");
  const question = attempt.mode === "assessment" ? SHOULD : WOULD;
  const time = scenario.scenes[scene?.index ?? -1]?.time ?? null;
  const ring = (silent: boolean) =>
    clock !== null &&
    time !== null && (
      <PatienceRing
        key={scene?.id}
        clock={clock}
        total={time * attempt.patience * 1000}
        running={running}
        silent={silent}
      />
    );
  return (
    <section ref={section} className={styles.responses} aria-labelledby="question">
      <div className={styles.head}>
        <h2 id="question" ref={heading} tabIndex={-1} className={styles.question}>
          {t(acts ? question.act : question.say)}
        </h2>
        {ring(false)}
        {children?.(ring(true) || null)}
      </div>
      {before}
      <ol className={styles.cards}>
        {shown.map((response, index) => (
          <ResponseCard
            key={response.key}
            response={response}
            number={index + 1}
            chosen={pending === response.key}
            onChoose={() => onChoose(response.key)}
          />
        ))}
      </ol>
    </section>
  );
}
