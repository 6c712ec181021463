/** Lists that the scenario language closes; their looks and sounds live in `ui/`. */

export const CHANNELS = ["phone", "chat", "counter", "on-site"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where the customer is while they talk: the room that is drawn behind them, and its light. */
export const PLACES = [
  "home",
  "desk",
  "shop",
  "living-room",
  "desk-at-night",
  "shop-at-closing",
  "ward-at-night",
] as const;
export type Place = (typeof PLACES)[number];

/** The place of a scenario that names none. */
export const PLACE_OF: Readonly<Record<Channel, Place>> = {
  phone: "home",
  chat: "desk",
  counter: "shop",
  "on-site": "living-room",
};

/** What a line sounds like: it sets the shape of the customer's face. Mood sets the intensity. */
export const EMOTIONS = [
  "furious",
  "angry",
  "scornful",
  "cold",
  "hurt",
  "anxious",
  "weary",
  "wary",
  "puzzled",
  "surprised",
  "calm",
  "relieved",
  "warm",
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** A line is spoken by the customer with an emotion, or it is narrated. */
export const NARRATION = "narration";
export type Voice = Emotion | typeof NARRATION;
export const VOICES: readonly Voice[] = [...EMOTIONS, NARRATION];

export const PORTRAITS = [
  "man-35-short-hair",
  "woman-30-bob",
  "man-60-grey",
  "woman-65-curls",
  "man-25-glasses",
  "man-40-glasses",
  "woman-40-tied-hair",
] as const;
export type Portrait = (typeof PORTRAITS)[number];

export const EXHIBIT_KINDS = ["card", "list", "prices", "board", "note"] as const;
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number];

export const BOARD_STATES = ["up", "slow", "down"] as const;
export type BoardState = (typeof BOARD_STATES)[number];

export const OUTCOME_KINDS = ["best", "mixed", "bad"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const MARKINGS = ["draft", "confirmed"] as const;
/** Whether a panel has confirmed the marks (scoring §10); until then the key is a draft. */
export type Marking = (typeof MARKINGS)[number];

export const MODES = ["guided", "practice", "assessment"] as const;
export type Mode = (typeof MODES)[number];

export const MIN_MOOD = 1;
export const MAX_MOOD = 5;
/** Points on one principle for one response, from a violation (−2) to on the mark (+2). */
export const MIN_MARK = -2;
export const MAX_MARK = 2;
