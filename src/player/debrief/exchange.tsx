import { useText } from "../../i18n/index.ts";
import type { Turn } from "../../core/debrief/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { useQuote } from "../quote.ts";
import { useWords } from "../words.ts";
import styles from "./exchange.module.css";

/** What the trainee said or did in a turn, and what the customer answered. */
export function Exchange({ turn }: { readonly turn: Turn }) {
  const t = useText("debrief");
  const words = useWords();
  const own = useOwnWords();
  const reply = words(textKeys.reply(turn.scene, turn.response.id));
  return (
    <dl className={styles.exchange}>
      <div className={styles.line}>
        <dt>{t("you")}</dt>
        <dd className={styles.own}>{own(turn.scene, turn.response)}</dd>
      </div>
      {reply !== "" && (
        <div className={styles.line}>
          <dt>{words(textKeys.customerName)}</dt>
          <dd>{reply}</dd>
        </div>
      )}
    </dl>
  );
}

/** A response as one would print it: quoted, or an act, or the silence. */
export function useOwnWords(): (scene: string, response: Turn["response"]) => string {
  const player = useText("player");
  const words = useWords();
  const quote = useQuote();
  return (scene, response) => {
    if (response.kind === "silence") return player("scene.silence");
    const text = words(textKeys.words(scene, response));
    return response.kind === "do" ? text : quote(text);
  };
}
