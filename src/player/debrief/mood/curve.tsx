import { useText } from "../../../i18n/index.ts";
import type { Turn } from "../../../core/debrief/index.ts";
import { MOOD_LEVELS, moodLevel } from "../../mood.ts";
import { leadTo, turnId } from "../lead-to.ts";
import styles from "./curve.module.css";

/** Pixels; across, everything is in per cent, so that it fits any page without being distorted. */
const TOP = 24;
const STEP = 40;
const HEIGHT = TOP + 4 * STEP + 52;
/** The mood at the start takes half a turn's room. */
const START = 0.5;

/** How the customer felt from turn to turn; each point leads to its turn. */
export function MoodCurve({ turns }: { readonly turns: readonly Turn[] }) {
  const t = useText("debrief");
  const player = useText("player");
  const moods = [turns[0]?.moodBefore ?? 3, ...turns.map((turn) => turn.moodAfter)];
  const x = (index: number) => ((index === 0 ? START / 2 : index) * 100) / (turns.length + START);
  const y = (mood: number) => TOP + (5 - mood) * STEP;
  const columns = { gridTemplateColumns: `${START}fr repeat(${turns.length}, minmax(0, 1fr))` };

  return (
    <figure className={styles.figure}>
      <ol className={styles.levels} aria-hidden="true">
        {[...MOOD_LEVELS].reverse().map((level) => (
          <li key={level}>{player(`mood.${level}`)}</li>
        ))}
      </ol>
      <div className={styles.scroll}>
        {/* A finger's width for each turn, even in a long conversation on a phone. */}
        <div className={styles.plot} style={{ minInlineSize: `${(turns.length + START) * 1.5}rem` }}>
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
            {turns.map(({ step }) => (
              <text key={step} x={`${x(step + 1)}%`} y={HEIGHT - 8} className={styles.number}>
                {step + 1}
              </text>
            ))}
          </svg>
          <ol className={styles.points} style={columns}>
            {turns.map(({ step, moodBefore, moodAfter }) => (
              <li key={step} style={{ gridColumn: step + 2 }}>
                <button
                  type="button"
                  className={styles.point}
                  data-point={step}
                  aria-label={label(step, moodLevel(moodBefore), moodLevel(moodAfter))}
                  onClick={() => leadTo(turnId(step))}
                />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </figure>
  );

  function label(step: number, before: ReturnType<typeof moodLevel>, after: typeof before): string {
    const number = step + 1;
    const to = player(`mood.${after}`);
    if (before === after) return t("mood.at", { number, mood: to });
    return t("mood.moved", { number, from: player(`mood.${before}`), to });
  }
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
