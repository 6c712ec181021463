import { useReducedMotion } from "framer-motion";
import { useId, useMemo } from "react";
import type { Channel, Emotion, Place, Portrait } from "../../core/model/closed-lists.ts";
import { expression } from "./expressions/index.ts";
import styles from "./face.module.css";
import { Figure } from "./parts/figure.tsx";
import { Layers } from "./parts/layers.tsx";
import { PEOPLE } from "./people/index.ts";
import { Paper } from "./rooms/paper.tsx";
import { ROOMS } from "./rooms/rooms.ts";
import { useBlend } from "./use-blend.ts";
import { useBlink } from "./use-blink.ts";

export interface CustomerFaceProps {
  readonly portrait: Portrait;
  readonly emotion: Emotion;
  /** 1 furious … 5 at ease. */
  readonly mood: number;
  /** How they speak with one: on the phone they hold one. */
  readonly channel?: Channel | undefined;
  /** The room behind the customer; without it the ground is left clear. */
  readonly place?: Place | undefined;
  /** Edge of the square in pixels; without it the drawing fills its box, and a wide box shows more room. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
  /** What the picture says to those who do not see it; empty makes it decoration. */
  readonly label: string;
  /** Neither blinks nor blends: for lists that show many customers. */
  readonly still?: boolean | undefined;
}

const HALF_FIGURE = "-188 18 376 376";
/** A thumbnail keeps to the face, so that brows and mouth can still be read. */
const CLOSE_UP = "-150 22 300 300";
const THUMBNAIL = 128;

/** The customer, from the shoulders up, as the last line left them. */
export function CustomerFace({
  portrait,
  emotion,
  mood,
  channel,
  place,
  size,
  className,
  label,
  still = false,
}: CustomerFaceProps) {
  const id = useId();
  const reduced = useReducedMotion() === true || still;
  const target = useMemo(() => expression(emotion, mood), [emotion, mood]);
  const blended = useBlend(target, reduced);
  const shut = useBlink(reduced, emotion);
  const face = shut === 0 ? blended : { ...blended, lidUpper: blended.lidUpper * (1 - shut) };
  const room = place === undefined ? undefined : ROOMS[place];
  const spoken = label === "" ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg
      {...spoken}
      className={className === undefined ? styles.face : `${styles.face} ${className}`}
      viewBox={size !== undefined && size <= THUMBNAIL ? CLOSE_UP : HALF_FIGURE}
      preserveAspectRatio="xMidYMax meet"
      width={size}
      height={size}
      focusable="false"
      data-emotion={emotion}
      data-light={room?.light}
    >
      {room !== undefined && (
        <>
          <Layers layers={room.behind} />
          <Paper id={id} />
        </>
      )}
      <Figure face={face} person={PEOPLE[portrait]} id={id} onPhone={channel === "phone"} />
      {room !== undefined && <Layers layers={room.before} />}
    </svg>
  );
}
