import { useText } from "../../i18n/index.ts";
import type { ProgramResponse } from "../../core/engine/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { Hidden } from "../../ui/hidden/hidden.tsx";
import { ActIcon } from "../../ui/icons/icons.tsx";
import { Arrive } from "../../ui/motion/arrive.tsx";
import { useQuote } from "../quote.ts";
import { useWords } from "../words.ts";
import styles from "./response-card.module.css";

export interface ResponseCardProps {
  readonly response: ProgramResponse;
  /** The key that chooses it. */
  readonly number: number;
  /** Whether it is the one being stored. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Something one could say, in quotation marks, or do. It can be pressed from its first frame on. */
export function ResponseCard({ response, number, chosen, onChoose }: ResponseCardProps) {
  const t = useText("player");
  const words = useWords();
  const quote = useQuote();
  const text = words(textKeys.words(sceneOf(response), response));
  const act = response.kind === "do";
  return (
    <Arrive as="li" how="line" className={styles.item}>
      <button
        type="button"
        className={styles.card}
        data-response={response.key}
        data-kind={response.kind}
        data-chosen={chosen || undefined}
        aria-keyshortcuts={String(number)}
        onClick={onChoose}
      >
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {act ? (
          <span className={styles.words}>
            <span className={styles.act}>
              <ActIcon />
            </span>
            <Hidden>{t("scene.act")}</Hidden>
            {text}
          </span>
        ) : (
          <span className={styles.words}>{quote(text)}</span>
        )}
      </button>
    </Arrive>
  );
}

/** A response's key is `scene.response`, and ids have no dots. */
function sceneOf({ key }: ProgramResponse): string {
  return key.slice(0, key.indexOf("."));
}
