import type { Language } from "../core/model/index.ts";

/** Something to be read aloud. */
export interface Utterance {
  readonly text: string;
  readonly language: Language;
  /** 1 is the voice's own speed; 0.5–2. */
  readonly rate: number;
  /** 1 is the voice's own pitch; 0–2. */
  readonly pitch: number;
}

/** What the device's own voices can do; no text ever leaves it. Never throws. */
export interface Speech {
  /** Whether somebody wants lines to be read aloud on this device. */
  isOn(): boolean;
  set(on: boolean): void;
  /** Whether a voice that works on the device itself speaks the language. */
  speaks(language: Language): boolean;
  /** Tells of a change in either; @returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Says these things and nothing that was waiting. */
  say(utterances: readonly Utterance[]): void;
  stop(): void;
}
