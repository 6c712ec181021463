import { nextPractice, practicePlan } from "../../core/progress/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import { CheckIcon } from "../../ui/icons/icons.tsx";
import { writtenDay } from "./day.ts";
import styles from "./progress.module.css";

export interface PracticeDaysProps {
  readonly practiceDays: readonly number[];
  readonly practised: readonly number[];
  readonly today: number;
}

/** When to come back: short gaps first, longer ones later. */
export function PracticeDays({ practiceDays, practised, today }: PracticeDaysProps) {
  const t = useText("progress");
  const language = useLanguage();
  const plan = practicePlan(practiceDays, practised);
  const next = nextPractice(plan);
  if (practiceDays.length === 0) return null;
  if (plan.length === 0) return <p className={styles.lead}>{t("days.begin")}</p>;
  const when = () => {
    if (next === null) return t("days.over");
    if (next.due < today) return t("days.overdue");
    if (next.due === today) return t("days.today");
    return t("days.next", { day: writtenDay(next.due, language, today) });
  };
  return (
    <>
      <p className={styles.lead}>{when()}</p>
      <ol className={styles.days}>
        {plan.map(({ due, done, refresher }) => (
          <li
            key={due}
            className={styles.day}
            data-done={done !== null || undefined}
            data-next={due === next?.due || undefined}
          >
            <span className={styles.dot} aria-hidden="true">
              {done !== null && <CheckIcon />}
            </span>
            <span>{writtenDay(done ?? due, language, today)}</span>
            <span className={styles.kind}>
              {done !== null ? t("days.done") : refresher ? t("days.refresher") : t("days.due")}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
