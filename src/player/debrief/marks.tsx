import { useText } from "../../i18n/index.ts";
import { rubricKeys } from "../../core/model/index.ts";
import styles from "./marks.module.css";
import { useRubricWords } from "./rubric-words.ts";

export interface MarksProps {
  readonly marks: readonly number[];
  readonly principles: readonly string[];
}

const WORDS = { "2": "full", "1": "partly", "-1": "lapse", "-2": "violation" } as const;

/** Marks by principle: name, sign and word, so that colour says nothing alone. */
export function Marks({ marks, principles }: MarksProps) {
  const t = useText("debrief");
  const words = useRubricWords();
  const given = principles.flatMap((id, index) => {
    const mark = marks[index] ?? 0;
    return mark === 0 ? [] : [{ id, mark }];
  });
  if (given.length === 0) return <p className={styles.none}>{t("noMarks")}</p>;
  return (
    <ul className={styles.marks}>
      {given.map(({ id, mark }) => {
        const word = wordOf(mark);
        return (
          <li key={id} className={styles.mark} data-good={mark > 0 || undefined}>
            {words(rubricKeys.principleName(id))}
            <strong className={styles.points}>{mark > 0 ? `+${mark}` : `−${-mark}`}</strong>
            {word !== null && <span>{t(`mark.${word}`)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function wordOf(mark: number): (typeof WORDS)[keyof typeof WORDS] | null {
  const found = Object.entries(WORDS).find(([value]) => Number(value) === mark);
  return found?.[1] ?? null;
}
