import { useText } from "../../i18n/index.ts";
import { textKeys, type BoardState, type Exhibit } from "../../core/model/index.ts";
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
    <dl data-kind={kind}>
      {rows.map((row) => (
        <div key={row.id} className={styles.row} data-state={row.state}>
          <dt>{words(textKeys.exhibitLabel(id, row.id))}</dt>
          {row.state !== null && <State state={row.state} />}
          <dd>{words(textKeys.exhibitValue(id, row.id))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A round lamp with a tick, a triangle with a stroke, a square with a cross: told apart without colour. */
const LAMPS: Readonly<Record<BoardState, string>> = {
  up: "M8 2a6 6 0 1 0 .1 0ZM5 8l2 2 4-4",
  slow: "M8 2 15 14H1ZM8 6v4M8 12v0",
  down: "M2 2H14V14H2ZM5 5l6 6M11 5l-6 6",
};

function State({ state }: { readonly state: BoardState }) {
  const t = useText("player");
  return (
    <dd className={styles.state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={LAMPS[state]} />
      </svg>
      {t(`board.${state}`)}
    </dd>
  );
}
