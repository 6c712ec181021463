import { useMemo, type ReactNode } from "react";
import { score, resolveOutcome } from "../../core/scoring/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { Portrait } from "../../ui/portrait/portrait.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { useNotes } from "../content.ts";
import { knownScenario } from "../records.ts";
import { wordsOf } from "../words.ts";
import styles from "./assess.module.css";
import type { Ended } from "./ended.ts";

export interface BetweenProps {
  readonly ended: Ended;
  readonly of: number;
  readonly settings: ReactNode;
  readonly onNext: () => void;
}

/** After a conversation: what became of the customer, and nothing of the score yet. */
export function Between({ ended, of, settings, onNext }: BetweenProps) {
  const t = useText("assess");
  const app = useText("app");
  const { place, scenario, play, unsaved } = ended;
  const notes = useNotes(scenario.id);
  const outcome = useMemo(() => {
    const { model } = knownScenario(play.program, "");
    const end = play.standing.at;
    const marks = score(play.program, model, play.trace);
    return end.kind === "outcome" ? resolveOutcome(play.program, end.index, marks) : null;
  }, [play]);
  const words = wordsOf(notes ?? {});
  if (outcome === null) return null;
  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
      <div className={styles.between}>
        <div className={styles.face}>
          <Portrait
            portrait={scenario.customer.portrait}
            emotion={scenario.outcomes[outcome.index]?.emotion ?? "calm"}
            mood={play.standing.state.mood}
            channel={scenario.channel}
            place={scenario.place}
            label=""
          />
        </div>
        <p className={styles.kicker}>{t("done", { place, of })}</p>
        <ScreenTitle className={styles.title}>{words(textKeys.outcomeTitle(outcome.id))}</ScreenTitle>
        <p className={styles.story}>{words(textKeys.outcomeText(outcome.id))}</p>
        {unsaved && <p className={styles.warning}>{t("unsaved")}</p>}
        <div className={styles.actions}>
          <Button look="primary" onClick={onNext}>
            {place < of ? t("next", { place: place + 1 }) : t("seeResult")}
          </Button>
        </div>
        {place < of && <p className={styles.note}>{t("breathe")}</p>}
      </div>
    </Frame>
  );
}
