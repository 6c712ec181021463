import { useEffect, useState } from "react";
import { useText } from "../../i18n/index.ts";
import type { SessionContext } from "../../session/index.ts";
import { Hidden } from "../../ui/hidden/hidden.tsx";
import styles from "./patience-ring.module.css";

export interface PatienceRingProps {
  readonly clock: NonNullable<SessionContext["clock"]>;
  /** The customer's whole patience in milliseconds. */
  readonly total: number;
  readonly running: boolean;
}

const RADIUS = 13;
const LENGTH = 2 * Math.PI * RADIUS;
/** Who listens hears when it begins and when little is left, not every second. */
const WARNING = 15_000;

/** The customer's patience: a thin ring that empties, without a figure that hurries. */
export function PatienceRing({ clock, total, running }: PatienceRingProps) {
  const t = useText("player");
  const [short, setShort] = useState(clock.left <= WARNING);

  useEffect(() => {
    if (!running || clock.left <= WARNING) return;
    const timer = setTimeout(() => setShort(true), clock.left - WARNING);
    return () => clearTimeout(timer);
  }, [running, clock]);

  const gone = LENGTH * (1 - clock.left / total);
  return (
    <span className={styles.patience} data-short={short || undefined}>
      <svg viewBox="0 0 32 32" className={styles.ring} aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r={RADIUS} className={styles.track} />
        <circle
          // A clock that was stopped and goes on starts a new animation from where it was.
          key={`${clock.since} ${clock.left}`}
          cx="16"
          cy="16"
          r={RADIUS}
          className={styles.rest}
          style={{
            strokeDasharray: LENGTH,
            strokeDashoffset: gone,
            animationDuration: `${clock.left}ms`,
            animationPlayState: running ? "running" : "paused",
          }}
        />
      </svg>
      <span aria-hidden="true" className={styles.words}>
        {t(short ? "scene.waitingShort" : "scene.waiting")}
      </span>
      <Hidden role="status">
        {t(short ? "scene.secondsLeft" : "scene.secondsGiven", {
          seconds: Math.round((short ? Math.min(WARNING, clock.left) : total) / 1000),
        })}
      </Hidden>
    </span>
  );
}
