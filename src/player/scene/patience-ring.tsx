import { useEffect, useEffectEvent, useState } from "react";
import { useText } from "../../i18n/index.ts";
import type { SessionContext } from "../../session/index.ts";
import { useSurroundings } from "../surroundings.ts";
import styles from "./patience-ring.module.css";
import { Spoken } from "./spoken.tsx";

export interface PatienceRingProps {
  readonly clock: NonNullable<SessionContext["clock"]>;
  /** The customer's whole patience in milliseconds. */
  readonly total: number;
  readonly running: boolean;
  /** Whether it is a second view of the same clock, which another one speaks for. */
  readonly silent?: boolean;
}

const RADIUS = 13;
const LENGTH = 2 * Math.PI * RADIUS;
/** Who listens hears when it begins and when little is left, not every second. */
const WARNING = 15_000;

/** The customer's patience: a thin ring that empties, without a figure that hurries. */
export function PatienceRing({ clock, total, running, silent = false }: PatienceRingProps) {
  const t = useText("player");
  const { now } = useSurroundings();
  const left = () => clock.left - (running ? now() - clock.since : 0);
  const [short, setShort] = useState(() => left() <= WARNING);
  const untilShort = useEffectEvent(() => Math.max(0, left() - WARNING));

  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setShort(true), untilShort());
    return () => clearTimeout(timer);
  }, [running, clock]);

  return (
    <span className={styles.patience} data-short={short || undefined} data-patience="">
      <svg viewBox="0 0 32 32" className={styles.ring} aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r={RADIUS} className={styles.track} />
        {/* A clock that was stopped and goes on starts a new animation from where it was. */}
        <Rest key={`${clock.since} ${clock.left}`} clock={clock} total={total} running={running} />
      </svg>
      <span className={styles.words}>{t(short ? "scene.waitingShort" : "scene.waiting")}</span>
      {!silent && (
        <Spoken
          news={short ? "short" : "given"}
          words={t(short ? "scene.secondsLeft" : "scene.secondsGiven", {
            seconds: Math.round((short ? Math.min(WARNING, clock.left) : total) / 1000),
          })}
        />
      )}
    </span>
  );
}

/** What is left of the ring; one that is drawn later begins where the clock stands. */
function Rest({ clock, total, running }: Omit<PatienceRingProps, "silent">) {
  const { now } = useSurroundings();
  const [late] = useState(() => (running ? Math.max(0, now() - clock.since) : 0));
  return (
    <circle
      cx="16"
      cy="16"
      r={RADIUS}
      className={styles.rest}
      style={{
        strokeDasharray: LENGTH,
        strokeDashoffset: LENGTH * (1 - clock.left / total),
        animationDuration: `${clock.left}ms`,
        animationDelay: `${-late}ms`,
        animationPlayState: running ? "running" : "paused",
      }}
    />
  );
}
