import { useText } from "../../i18n/index.ts";
import { textKeys, type Briefing } from "../../core/model/index.ts";
import { CheckIcon, CrossIcon } from "../../ui/icons/icons.tsx";
import { useWords } from "../words.ts";
import styles from "./facts-card.module.css";

/** What one knows, may do and may not do: the card that lies on the desk. */
export function FactsCard({ briefing }: { readonly briefing: Briefing }) {
  const t = useText("player");
  const words = useWords();
  const lists = [
    { list: "know", ids: briefing.know, mark: null },
    { list: "may", ids: briefing.may, mark: <CheckIcon /> },
    { list: "may-not", ids: briefing.mayNot, mark: <CrossIcon /> },
  ] as const;
  return (
    <div className={styles.card}>
      {lists.map(
        ({ list, ids, mark }) =>
          ids.length > 0 && (
            <section key={list} className={styles.list} data-list={list}>
              <h2 className={styles.heading}>{t(`briefing.${list}`)}</h2>
              <ul>
                {ids.map((id) => (
                  <li key={id} className={styles.item}>
                    <span className={styles.mark}>{mark}</span>
                    {words(textKeys.briefing(list, id))}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
