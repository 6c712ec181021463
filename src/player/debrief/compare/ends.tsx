import { useSearch } from "wouter";
import { useText } from "../../../i18n/index.ts";
import type { Debrief } from "../../../core/debrief/index.ts";
import { textKeys } from "../../../core/model/index.ts";
import { ButtonLink } from "../../../ui/button/button.tsx";
import { writePlaySearch } from "../../address.ts";
import { useWords } from "../../words.ts";
import type { Names } from "./compare.tsx";
import styles from "./row.module.css";
import type { OtherTry } from "./use-other-tries.ts";

export interface EndsProps {
  readonly left: Debrief;
  readonly right: Debrief;
  readonly names: Names;
  readonly other: OtherTry;
}

/** Where each of the two led, and the way to the other's debrief. */
export function Ends({ left, right, names, other }: EndsProps) {
  const t = useText("debrief");
  const words = useWords();
  const search = useSearch();
  const { attempt, when } = other;
  const address = writePlaySearch(search, { mode: attempt.mode, attempt: attempt.id });
  const ends = [
    { side: "left", name: names.left, story: left },
    { side: "right", name: names.right, story: right },
  ] as const;
  return (
    <>
      <div className={styles.pair}>
        <h3 className={styles.together}>{t("compare.outcome")}</h3>
        {ends.map(({ side, name, story }) => (
          <div key={side} className={styles.cell} data-side={side} data-end={story.outcome.id}>
            <p className={styles.label}>{name}</p>
            <p className={styles.end}>{words(textKeys.outcomeTitle(story.outcome.id))}</p>
            <p className={styles.mood}>{t("compare.points", { total: story.score.total })}</p>
          </div>
        ))}
      </div>
      <ButtonLink href={`#/play/${attempt.scenario}?${address}`} look="plain" className={styles.open}>
        {t(`compare.open.${when}`)}
      </ButtonLink>
    </>
  );
}
