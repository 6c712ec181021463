import { useText } from "../../../i18n/index.ts";
import type { ComparedRow, Turn } from "../../../core/debrief/index.ts";
import { textKeys } from "../../../core/model/index.ts";
import { moodLevel } from "../../mood.ts";
import { useWords } from "../../words.ts";
import { Exchange, useOwnWords } from "../exchange.tsx";
import { Marks } from "../marks.tsx";
import type { Names } from "./compare.tsx";
import styles from "./row.module.css";

export interface RowProps {
  readonly row: ComparedRow;
  readonly names: Names;
  readonly principles: readonly string[];
}

/** One place of the two conversations. What is the same in both is said once. */
export function Row({ row: { earlier, later, same }, names, principles }: RowProps) {
  const words = useWords();
  if (same && earlier !== null && later !== null) {
    return <Same earlier={earlier} later={later} names={names} />;
  }
  const together = earlier !== null && later !== null && earlier.scene === later.scene;
  return (
    <div className={styles.pair}>
      {together && <h3 className={styles.together}>{words(textKeys.sceneTitle(earlier.scene))}</h3>}
      <Cell turn={earlier} name={names.left} principles={principles} titled={!together} side="left" />
      <Cell turn={later} name={names.right} principles={principles} titled={!together} side="right" />
    </div>
  );
}

interface CellProps {
  readonly turn: Turn | null;
  readonly name: string;
  readonly principles: readonly string[];
  readonly titled: boolean;
  readonly side: "left" | "right";
}

function Cell({ turn, name, principles, titled, side }: CellProps) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  if (turn === null) {
    return (
      <div className={styles.cell} data-side={side} data-empty="">
        <p className={styles.label}>{name}</p>
        <p className={styles.missing}>{t("compare.missing")}</p>
      </div>
    );
  }
  return (
    <div className={styles.cell} data-side={side} data-step={turn.step}>
      <p className={styles.label}>{t("compare.label", { which: name, number: turn.step + 1 })}</p>
      {titled && <h3 className={styles.title}>{words(textKeys.sceneTitle(turn.scene))}</h3>}
      <Exchange turn={turn} />
      <div className={styles.worth}>
        <Marks marks={turn.response.marks} principles={principles} />
        <p className={styles.mood}>
          {t("compare.after", { mood: player(`mood.${moodLevel(turn.moodAfter)}`) })}
        </p>
      </div>
    </div>
  );
}

type SameProps = { readonly earlier: Turn; readonly later: Turn; readonly names: Names };

function Same({ earlier, later, names }: SameProps) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  const own = useOwnWords();
  const mood = (turn: Turn) => player(`mood.${moodLevel(turn.moodAfter)}`);
  const moods = [
    { which: names.left, mood: mood(earlier) },
    { which: names.right, mood: mood(later) },
  ];
  return (
    <div className={styles.same}>
      <p className={styles.label}>
        {t("compare.both")} · {words(textKeys.sceneTitle(earlier.scene))}
      </p>
      <p>{own(earlier.scene, earlier.response)}</p>
      {earlier.moodAfter !== later.moodAfter && (
        <p className={styles.moods}>
          {moods.map((one) => (
            <span key={one.which}>{t("compare.moods", one)}</span>
          ))}
        </p>
      )}
    </div>
  );
}
