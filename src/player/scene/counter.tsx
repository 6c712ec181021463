import { memo } from "react";
import { useText } from "../../i18n/index.ts";
import { textKeys, type Scenario } from "../../core/model/index.ts";
import { CheckIcon, CrossIcon } from "../../ui/icons/icons.tsx";
import { useWords } from "../words.ts";
import styles from "./counter.module.css";
import { ExhibitPaper } from "./exhibit-paper.tsx";
import { Paper } from "./paper.tsx";

export interface CounterProps {
  readonly scenario: Scenario;
  /** Ids, in the order in which they came. */
  readonly exhibits: readonly string[];
  readonly facts: readonly string[];
}

/** What lies beside the talk: the newest paper on top, what was learnt, and one's own limits. */
export const Counter = memo(function Counter({ scenario, exhibits, facts }: CounterProps) {
  const t = useText("player");
  const words = useWords();
  const { may, mayNot } = scenario.briefing;
  return (
    <div className={styles.counter}>
      {facts.length > 0 && (
        <Paper title={t("scene.learnt")} look="learnt">
          <ul className={styles.list} data-mark="dot">
            {facts.map((fact) => (
              <li key={fact}>{words(textKeys.fact(fact))}</li>
            ))}
          </ul>
        </Paper>
      )}
      {[...exhibits].reverse().map((id) => {
        const exhibit = scenario.exhibits.find((one) => one.id === id);
        return exhibit && <ExhibitPaper key={id} exhibit={exhibit} />;
      })}
      <Paper title={t("scene.limits")} look="plain">
        <ul className={styles.limits}>
          {may.map((id) => (
            <li key={id} data-may="">
              <CheckIcon />
              {words(textKeys.briefing("may", id))}
            </li>
          ))}
          {mayNot.map((id) => (
            <li key={id}>
              <CrossIcon />
              <span>{t("scene.mayNot", { what: words(textKeys.briefing("may-not", id)) })}</span>
            </li>
          ))}
        </ul>
      </Paper>
    </div>
  );
});
