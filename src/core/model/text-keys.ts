import type { ResponseKind } from "./scenario.ts";

/**
 * Where each text of a scenario stands in its `Texts`. Side files use the same keys.
 * Scene ids and these first words never meet, because the language reserves them.
 */
export const RESERVED_SCENE_IDS = [
  // XState keeps events of this name for itself.
  "xstate",
  "title",
  "summary",
  "customer",
  "briefing",
  "fact",
  "exhibit",
  "outcome",
];

/** `silence` is what happens when time runs out; `line` would meet the keys of a scene's lines. */
export const RESERVED_RESPONSE_IDS = ["silence", "line"];

export const textKeys = {
  title: "title",
  summary: "summary",
  customerName: "customer.name",
  customerAbout: "customer.about",
  role: "briefing.role",
  setting: "briefing.setting",
  briefing: (list: "know" | "may" | "may-not", id: string) => `briefing.${list}.${id}`,
  fact: (id: string) => `fact.${id}`,
  exhibitTitle: (id: string) => `exhibit.${id}.title`,
  /** A note's whole text. */
  exhibitText: (id: string) => `exhibit.${id}.text`,
  /** A row's label, or a list item's text. */
  exhibitLabel: (id: string, row: string) => `exhibit.${id}.${row}.label`,
  /** A row's value, price or remark. */
  exhibitValue: (id: string, row: string) => `exhibit.${id}.${row}.value`,
  sceneTitle: (scene: string) => `${scene}.title`,
  sceneContext: (scene: string) => `${scene}.context`,
  line: (scene: string, line: string) => (line === "" ? `${scene}.line` : `${scene}.line.${line}`),
  /** What the trainee says or does; silence has no words. */
  words: (scene: string, response: { id: string; kind: ResponseKind }) =>
    `${scene}.${response.id}.${response.kind}`,
  reply: (scene: string, response: string) => `${scene}.${response}.reply`,
  coach: (scene: string, response: string) => `${scene}.${response}.coach`,
  outcomeTitle: (outcome: string) => `outcome.${outcome}.title`,
  outcomeText: (outcome: string) => `outcome.${outcome}.text`,
} as const;

/** Whether a text is needed only after a decision: the coach's notes, and what became of the customer. */
export function isLaterKey(key: string): boolean {
  return key.endsWith(".coach") || key.startsWith("outcome.");
}
