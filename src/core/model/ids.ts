/**
 * Ids are lower-case kebab words. Dots and `#` would break XState's state addresses, and
 * integer-like names would be reordered by JavaScript, so neither can occur.
 */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The response that is recorded when the customer's patience runs out. */
export const SILENCE = "silence";

/** A response's full name, `scene.response`: in records, in the DOM, on the command line. */
export type ResponseKey = `${string}.${string}`;

export function responseKey(scene: string, response: string): ResponseKey {
  return `${scene}.${response}`;
}

export function isResponseKey(text: string): text is ResponseKey {
  const parts = text.split(".");
  return parts.length === 2 && parts.every((part) => ID_PATTERN.test(part));
}

/** Stands for a person's id where whoever practises has not said who they are. */
export const NOBODY = "";
