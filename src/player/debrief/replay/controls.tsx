import { useId } from "react";
import { useText } from "../../../i18n/index.ts";
import type { Moment } from "../../../core/debrief/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import styles from "./controls.module.css";
import type { Playback } from "./use-playback.ts";

export interface ControlsProps {
  readonly playback: Playback;
  readonly moments: readonly Moment[];
  /** How many turns there are. */
  readonly turns: number;
}

/** Back, on, play and pause, and a thread along which one can be led to any moment. */
export function Controls({ playback, moments, turns }: ControlsProps) {
  const t = useText("debrief");
  const keys = useId();
  const { at, playing, ended } = playback;
  const last = moments.length - 1;
  const place = t("replay.place", { number: (moments[at]?.exchange.step ?? 0) + 1, of: turns });
  return (
    <div role="group" aria-label={t("replay.controls")} aria-describedby={keys} className={styles.controls}>
      <div className={styles.buttons}>
        <Button aria-disabled={at === 0} onClick={() => playback.go(at - 1)}>
          {t("replay.back")}
        </Button>
        <Button className={styles.play} onClick={playback.toggle}>
          {t(playing ? "replay.pause" : ended ? "replay.fromStart" : "replay.play")}
        </Button>
        <Button aria-disabled={ended} onClick={() => playback.go(at + 1)}>
          {t("replay.on")}
        </Button>
      </div>
      <input
        type="range"
        className={styles.thread}
        aria-label={t("replay.slider")}
        aria-valuetext={place}
        min={0}
        max={last}
        value={at}
        onChange={({ target }) => playback.go(Number(target.value))}
      />
      <p id={keys} className={styles.keys}>
        {t("replay.keys")}
      </p>
    </div>
  );
}
