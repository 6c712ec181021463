import { available, type Step } from "../../core/engine/index.ts";
import { textKeys, type Mode } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import { useQuote } from "../quote.ts";
import { useWords } from "../words.ts";
import { MarkedWords } from "./marked-words.tsx";
import styles from "./rehearse.module.css";

export interface ComparisonProps {
  readonly step: Step;
  /** What was said before the options appeared. */
  readonly own: string;
  /** The coach's own answer is for guided runs; elsewhere the debrief has it. */
  readonly mode: Mode;
}

/** The last turn three ways: one's own words, what one chose, and what the coach would say. */
export function Comparison({ step, own, mode }: ComparisonProps) {
  const t = useText("rehearse");
  const words = useWords();
  const quote = useQuote();
  const said = (response: Step["response"]) => {
    const text = words(textKeys.words(step.scene.id, response));
    return response.kind === "do" ? text : quote(text);
  };
  const best = bestOf(step);
  return (
    <details className={styles.comparison} open={mode === "guided"}>
      <summary>{t("compare")}</summary>
      <dl>
        <dt>{t("own")}</dt>
        <dd>
          <MarkedWords text={own} />
        </dd>
        {step.response.kind !== "silence" && (
          <>
            <dt>{t("chosen")}</dt>
            <dd>{said(step.response)}</dd>
          </>
        )}
        {mode === "guided" && best !== step.response && (
          <>
            <dt>{t("model")}</dt>
            <dd>{said(best)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Among what could be said there, the response with the highest marks. */
function bestOf({ scene, response, before }: Step): Step["response"] {
  return scene.responses
    .filter((each) => each.kind !== "silence" && available(each, before))
    .reduce((best, each) => (each.total > best.total ? each : best), response);
}
