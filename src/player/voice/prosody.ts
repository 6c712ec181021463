import type { Emotion, Portrait } from "../../core/model/index.ts";

/** How an emotion sounds: speed and pitch against the voice's own. */
const EMOTIONS: Readonly<Record<Emotion, readonly [rate: number, pitch: number]>> = {
  furious: [1.25, 1.2],
  angry: [1.15, 1.1],
  scornful: [0.95, 0.92],
  cold: [0.92, 0.9],
  hurt: [0.9, 0.95],
  anxious: [1.2, 1.15],
  weary: [0.85, 0.88],
  wary: [0.95, 0.98],
  puzzled: [0.98, 1.08],
  surprised: [1.08, 1.18],
  calm: [1, 1],
  relieved: [0.97, 1.03],
  warm: [0.97, 1.06],
};

/** Devices rarely have voices for every age and sex: pitch hints at it. */
function pitchOf(portrait: Portrait): number {
  return portrait.startsWith("woman") ? 1.08 : 0.88;
}

export function prosody(
  emotion: Emotion,
  portrait: Portrait,
): { readonly rate: number; readonly pitch: number } {
  const [rate, pitch] = EMOTIONS[emotion];
  return { rate, pitch: pitch * pitchOf(portrait) };
}
