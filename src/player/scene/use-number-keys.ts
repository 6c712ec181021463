import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";
import type { ResponseKey } from "../../core/model/index.ts";

/** Nobody has read a new set of responses within this time; a number pressed so soon was meant for the last. */
const UNREAD = 400;

/**
 * Lets the keys 1 to 9 choose while the focus is inside `place`, unless a dialog is open.
 *
 * @param turn changes with every new set of responses
 */
export function useNumberKeys(
  place: RefObject<HTMLElement | null>,
  turn: number,
  responses: readonly ResponseKey[],
  choose: (response: ResponseKey) => void,
): void {
  const appeared = useRef(0);
  useLayoutEffect(() => {
    appeared.current = performance.now();
  }, [turn]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]") !== null) return;
    // A number in a sentence is no choice.
    if (event.target instanceof HTMLTextAreaElement) return;
    if (performance.now() - appeared.current < UNREAD) return;
    const response = /^[1-9]$/.test(event.key) ? responses[Number(event.key) - 1] : undefined;
    if (response !== undefined) choose(response);
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [place]);
}
