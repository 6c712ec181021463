import { useMemo } from "react";
import { useText } from "../../../i18n/index.ts";
import { exchangesOf, transcript, type Exchange } from "../../../core/debrief/index.ts";
import { replay } from "../../../core/engine/index.ts";
import { textKeys, type Scenario } from "../../../core/model/index.ts";
import type { KnownScenario } from "../../../core/records/index.ts";
import { useQuote } from "../../quote.ts";
import { useCoach, useWords } from "../../words.ts";
import { HeardLines } from "../heard-lines.tsx";
import { FoldedSection } from "../section.tsx";
import styles from "./best.module.css";

export interface BestProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly known: KnownScenario;
}

/** The model path told as a conversation, each answer with the coach's reason: after a try of one's own. */
export function Best({ id, scenario, known }: BestProps) {
  const t = useText("debrief");
  const words = useWords();
  const coach = useCoach();
  const { program, model } = known;
  const told = useMemo(() => {
    const { trace, standing } = replay(program, model.responses);
    return { trace, standing, exchanges: exchangesOf(transcript(scenario, program, trace, standing)) };
  }, [scenario, program, model]);
  const { at } = told.standing;
  const outcome = at.kind === "outcome" ? program.outcomes[at.index] : undefined;
  return (
    <FoldedSection id={id} title={t("best.title")} lead={t("best.lead")}>
      <ol className={styles.story}>
        {told.exchanges.map((exchange) => {
          const step = told.trace[exchange.step];
          return (
            <li key={exchange.step} className={styles.exchange}>
              <div className={styles.talk}>
                <HeardLines heard={exchange.heard} />
                <Answered exchange={exchange} />
              </div>
              {step !== undefined && (
                <p className={styles.coach}>{coach(textKeys.coach(step.scene.id, step.response.id))}</p>
              )}
            </li>
          );
        })}
      </ol>
      {outcome !== undefined && (
        <div className={styles.end}>
          <h3 className={styles.title}>{words(textKeys.outcomeTitle(outcome.id))}</h3>
          <p>{words(textKeys.outcomeText(outcome.id))}</p>
        </div>
      )}
    </FoldedSection>
  );
}

function Answered({ exchange: { answer, reply } }: { readonly exchange: Exchange }) {
  const t = useText("debrief");
  const words = useWords();
  const quote = useQuote();
  if (answer.kind === "silence") return null;
  const text = words(answer.text);
  return (
    <>
      <p className={styles.line}>
        <span className={styles.speaker}>{t("you")}</span>
        <strong className={styles.own}>{answer.how === "do" ? text : quote(text)}</strong>
      </p>
      {reply !== null && (
        <HeardLines heard={[{ kind: "line", scene: "", text: reply.text, voice: reply.voice }]} />
      )}
    </>
  );
}
