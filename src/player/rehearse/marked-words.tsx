import { WORD_LISTS } from "../../core/analysis/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import { readOwnWords } from "../../core/rehearse/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import { usePhrases, useRubric } from "../content.ts";
import styles from "./rehearse.module.css";

/** One's own words with what a program can tell of them, and nothing that it cannot. */
export function MarkedWords({ text }: { readonly text: string }) {
  const t = useText("rehearse");
  const language = useLanguage();
  const rubric = useRubric();
  const phrases = usePhrases();
  const { pieces, forbidden, courteous } = readOwnWords(text, language, phrases, WORD_LISTS[language].polite);
  const name = (id: string) =>
    rubric?.texts[rubricKeys.lapseName(id)] ?? rubric?.texts[rubricKeys.criticalName(id)] ?? id;
  return (
    <>
      <p className={styles.words}>
        {pieces.map((piece, index) =>
          piece.kind === "plain" ? (
            piece.text
          ) : (
            <mark key={index} className={styles[piece.kind]}>
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {forbidden.map((phrase) => (
        <p key={phrase.id} className={styles.found}>
          {t("forbidden", { phrase: phrase.text, name: name(phrase.betrays) })}
        </p>
      ))}
      {courteous.length > 0 && (
        <p className={styles.courteousNote}>{t("courteous", { words: courteous.join(t("comma")) })}</p>
      )}
    </>
  );
}
