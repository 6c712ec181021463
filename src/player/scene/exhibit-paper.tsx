import { useText } from "../../i18n/index.ts";
import { textKeys, type Exhibit } from "../../core/model/index.ts";
import { useWords } from "../words.ts";
import styles from "./exhibit-paper.module.css";
import { Paper } from "./paper.tsx";

/** An order card, a list, prices, a status board or a note, as it would look on the desk. */
export function ExhibitPaper({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords();
  return (
    <Paper title={words(textKeys.exhibitTitle(exhibit.id))} look={exhibit.kind === "note" ? "note" : "plain"}>
      <Inside exhibit={exhibit} />
    </Paper>
  );
}

function Inside({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords();
  const { id, kind, rows } = exhibit;
  if (kind === "note") return <p className={styles.note}>{words(textKeys.exhibitText(id))}</p>;
  if (kind === "list") {
    return (
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>{words(textKeys.exhibitLabel(id, row.id))}</li>
        ))}
      </ul>
    );
  }
  return (
    <dl className={styles.rows} data-kind={kind}>
      {rows.map((row) => (
        <div key={row.id} className={styles.row}>
          <dt>{words(textKeys.exhibitLabel(id, row.id))}</dt>
          <dd>
            {row.state !== null && <State state={row.state} />}
            {words(textKeys.exhibitValue(id, row.id))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const SIGNS = { up: "●", slow: "◐", down: "○" } as const;

function State({ state }: { readonly state: keyof typeof SIGNS }) {
  const t = useText("player");
  return (
    <span className={styles.state} data-state={state}>
      <span aria-hidden="true">{SIGNS[state]}</span> {t(`board.${state}`)}
    </span>
  );
}
