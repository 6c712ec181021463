import { rubricKeys } from "../../core/model/index.ts";
import { CheckIcon, CrossIcon } from "../../ui/icons/icons.tsx";
import styles from "./reasons.module.css";
import { useRubricWords } from "./rubric-words.ts";

export interface ReasonsProps {
  readonly behaviours: readonly string[];
  readonly lapses: readonly string[];
}

/** What a response did well and where it fell short, by the rubric's names. */
export function Reasons({ behaviours, lapses }: ReasonsProps) {
  const rubric = useRubricWords();
  if (behaviours.length + lapses.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {behaviours.map((id) => (
        <li key={id} data-good="">
          <CheckIcon />
          {rubric(rubricKeys.behaviourName(id))}
        </li>
      ))}
      {lapses.map((id) => (
        <li key={id}>
          <CrossIcon />
          {rubric(rubricKeys.lapseName(id))}
        </li>
      ))}
    </ul>
  );
}
