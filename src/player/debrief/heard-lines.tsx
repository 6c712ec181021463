import type { Heard } from "../../core/debrief/index.ts";
import { NARRATION, textKeys } from "../../core/model/index.ts";
import { useWords } from "../words.ts";
import styles from "./heard-lines.module.css";

/** What was told and said before an answer, as in a printed play. */
export function HeardLines({ heard }: { readonly heard: readonly Heard[] }) {
  const words = useWords();
  return heard.map((entry) =>
    entry.kind === "context" || entry.voice === NARRATION ? (
      <p key={entry.text} className={styles.aside}>
        {words(entry.text)}
      </p>
    ) : (
      <p key={entry.text} className={styles.line}>
        <span className={styles.speaker}>{words(textKeys.customerName)}</span>
        {words(entry.text)}
      </p>
    ),
  );
}
