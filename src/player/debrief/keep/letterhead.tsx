import { useLanguage, useText } from "../../../i18n/index.ts";
import { textKeys } from "../../../core/model/index.ts";
import type { Attempt, Profile } from "../../../session/index.ts";
import { useWords } from "../../words.ts";
import styles from "./letterhead.module.css";

export interface LetterheadProps {
  readonly attempt: Attempt;
  readonly profile: Profile | null;
}

/** What a printed debrief says at its top: which scenario, who, when. On the screen it is known. */
export function Letterhead({ attempt, profile }: LetterheadProps) {
  const player = useText("player");
  const words = useWords();
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const said = [
    player(`mode.${attempt.mode}.name`),
    profile?.name,
    profile?.employee,
    profile?.department,
    day.format(attempt.finishedAt ?? attempt.startedAt),
  ];
  return (
    <div className={styles.letterhead}>
      <p className={styles.title}>{words(textKeys.title)}</p>
      <p>{said.filter(Boolean).join(" · ")}</p>
    </div>
  );
}
