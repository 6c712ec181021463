import { useLanguage, useText } from "../../i18n/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { Portrait } from "../../ui/portrait/portrait.tsx";
import { cardWords } from "../cards.ts";
import { emotionOfMood } from "../faces.ts";
import styles from "./scenario-card.module.css";
import type { ScenarioHistory } from "./use-history.ts";

export interface ScenarioCardProps {
  readonly entry: LibraryEntry;
  readonly history: ScenarioHistory | undefined;
}

/** One customer waiting: their face in its room, and what one is in for. */
export function ScenarioCard({ entry, history }: ScenarioCardProps) {
  const t = useText("player");
  const language = useLanguage();
  const { title, summary, customer } = cardWords(entry.id, language);
  const unfinished = history?.unfinished ?? null;
  const finished = history?.finished ?? 0;
  return (
    <article className={styles.card}>
      <div className={styles.scene}>
        <Portrait
          portrait={entry.portrait}
          emotion={emotionOfMood(entry.mood)}
          mood={entry.mood}
          channel={entry.channel}
          place={entry.place}
          label=""
        />
      </div>
      <div className={styles.text}>
        <p className={styles.channel}>
          {t(`channel.${entry.channel}`)}
          <span className={styles.customer}>{customer}</span>
        </p>
        <h3 className={styles.title}>
          <a href={addressOf(entry.id, history)} className={styles.link}>
            {title}
          </a>
        </h3>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.facts}>
          <span>{t("library.minutes", { minutes: entry.minutes[language] })}</span>
          <span>{t("library.decisions", { decisions: entry.decisions })}</span>
          {finished > 0 && <span>{t("library.finished", { times: finished })}</span>}
        </p>
        <p className={styles.call} aria-hidden="true">
          {unfinished === null ? t(`library.open.${entry.channel}`) : t("library.goOn")}
        </p>
        {unfinished !== null && <p className={styles.waiting}>{t("library.unfinished")}</p>}
      </div>
    </article>
  );
}

/** An unfinished run goes on; whoever has never come to an end begins with the coach. */
function addressOf(id: string, history: ScenarioCardProps["history"]): string {
  const usual = history === undefined || history.finished === 0 ? "guided" : "practice";
  return `#/play/${id}?mode=${history?.unfinished ?? usual}`;
}
