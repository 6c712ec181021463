import { useText } from "../../i18n/index.ts";
import type { Turn } from "../../core/debrief/index.ts";
import { textKeys } from "../../core/model/index.ts";
import { MOOD_LEVELS, moodLevel } from "../mood.ts";
import { useWords } from "../words.ts";
import styles from "./mood-curve.module.css";
import { Section } from "./section.tsx";

/** Pixels; across, everything is in per cent, so that it fits any page without being distorted. */
const TOP = 20;
const STEP = 40;
const HEIGHT = TOP + 4 * STEP + 40;
const LEFT = 1.5;
const RIGHT = 98;
/** As many numbers as a phone has room for. */
const NUMBERS = 13;

/** How the customer felt from turn to turn; the table says the same in words. */
export function MoodCurve({ turns }: { readonly turns: readonly Turn[] }) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  const moods = [turns[0]?.moodBefore ?? 3, ...turns.map((turn) => turn.moodAfter)];
  const x = (index: number) => LEFT + (index * (RIGHT - LEFT)) / Math.max(1, moods.length - 1);
  const y = (mood: number) => TOP + (5 - mood) * STEP;
  const every = Math.ceil(turns.length / NUMBERS);

  return (
    <Section title={t("curve")}>
      <figure className={styles.figure}>
        <ol className={styles.levels} aria-hidden="true">
          {[...MOOD_LEVELS].reverse().map((level) => (
            <li key={level}>{player(`mood.${level}`)}</li>
          ))}
        </ol>
        <svg role="img" aria-label={t("curveLabel")} className={styles.chart} height={HEIGHT}>
          <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
            {MOOD_LEVELS.map((level) => (
              <line key={level} x1={0} x2={100} y1={y(level)} y2={y(level)} className={styles.grid} />
            ))}
            <path d={smooth(moods.map((mood, index) => [x(index), y(mood)]))} className={styles.curve} />
          </svg>
          {moods.map((mood, index) => (
            <circle
              key={index}
              cx={`${x(index)}%`}
              cy={y(mood)}
              r={index === 0 ? 3 : 5}
              className={styles.knot}
              data-change={changeOf(turns[index - 1])}
            />
          ))}
          {turns.map(
            ({ step }) =>
              step % every === 0 && (
                <text key={step} x={`${x(step + 1)}%`} y={HEIGHT - 8} className={styles.number}>
                  {step + 1}
                </text>
              ),
          )}
        </svg>
      </figure>
      <details className={styles.details}>
        <summary className={styles.summary}>{t("curveTable")}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("column.turn")}</th>
              <th scope="col">{t("column.scene")}</th>
              <th scope="col">{t("column.before")}</th>
              <th scope="col">{t("column.after")}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => (
              <tr key={turn.step}>
                <td>{turn.step + 1}</td>
                <th scope="row">{words(textKeys.sceneTitle(turn.scene))}</th>
                <td>{player(`mood.${moodLevel(turn.moodBefore)}`)}</td>
                <td>{player(`mood.${moodLevel(turn.moodAfter)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

function changeOf(turn: Turn | undefined): "up" | "down" | undefined {
  if (turn === undefined || turn.moodAfter === turn.moodBefore) return undefined;
  return turn.moodAfter > turn.moodBefore ? "up" : "down";
}

/** Joins points by curves that run level through each of them: no mood is shown that never was. */
function smooth(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join("");
}
