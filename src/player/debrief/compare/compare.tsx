import { useId, useMemo, useState } from "react";
import { useLanguage, useText } from "../../../i18n/index.ts";
import { compareTurns, type Debrief } from "../../../core/debrief/index.ts";
import { Section } from "../section.tsx";
import styles from "./compare.module.css";
import { Ends } from "./ends.tsx";
import { Row } from "./row.tsx";
import type { OtherTry } from "./use-other-tries.ts";

export interface CompareProps {
  readonly id: string;
  readonly story: Debrief;
  /** At least one. */
  readonly others: readonly OtherTry[];
  readonly principles: readonly string[];
}

/** What a column is called: the earlier try is on the left, whichever of the two is looked at. */
export interface Names {
  readonly left: string;
  readonly right: string;
}

/** This conversation and another try at it, beside each other from the turn at which they part. */
export function Compare({ id, story, others, principles }: CompareProps) {
  const t = useText("debrief");
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ attempt }) => attempt.id === chosen) ?? others[0];
  const when = other?.when ?? "earlier";
  const [left, right] = when === "earlier" ? [other?.story ?? story, story] : [story, other?.story ?? story];
  const { shared, rows } = useMemo(() => compareTurns(left.turns, right.turns), [left, right]);
  if (other === undefined) return null;
  const names: Names =
    when === "earlier"
      ? { left: t("compare.earlier"), right: t("compare.own") }
      : { left: t("compare.own"), right: t("compare.later") };
  const parting = shared === 0 ? t("compare.partingFirst") : t("compare.parting", { number: shared + 1 });
  return (
    <Section
      id={id}
      title={t(when === "earlier" ? "compare.withEarlier" : "compare.withLater")}
      note={rows.length === 0 ? t("compare.alike") : parting}
      wide
    >
      {others.length > 1 && <Which others={others} chosen={other.attempt.id} onChosen={setChosen} />}
      <ol className={styles.rows} data-compare={when}>
        {rows.map((row) => (
          <li key={`${row.earlier?.step ?? ""} ${row.later?.step ?? ""}`} className={styles.row}>
            <Row row={row} names={names} principles={principles} />
          </li>
        ))}
      </ol>
      <Ends left={left} right={right} names={names} other={other} />
    </Section>
  );
}

interface WhichProps {
  readonly others: readonly OtherTry[];
  readonly chosen: string;
  readonly onChosen: (attempt: string) => void;
}

/** Which of several tries stands beside this one. */
function Which({ others, chosen, onChosen }: WhichProps) {
  const t = useText("debrief");
  const language = useLanguage();
  const id = useId();
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <p className={styles.which}>
      <label htmlFor={id}>{t("compare.which")}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChosen(target.value)}>
        {others.map(({ attempt, when, story }) => (
          <option key={attempt.id} value={attempt.id}>
            {t("compare.try", {
              which: t(`compare.${when}`),
              day: time.format(attempt.finishedAt ?? attempt.startedAt),
              total: story.score.total,
            })}
          </option>
        ))}
      </select>
    </p>
  );
}
