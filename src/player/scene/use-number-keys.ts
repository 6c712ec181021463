import { useEffect, useEffectEvent } from "react";
import type { ResponseKey } from "../../core/model/index.ts";

/** Lets the keys 1 to 9 choose, unless a dialog is open or the key belongs to something else. */
export function useNumberKeys(
  responses: readonly ResponseKey[],
  choose: (response: ResponseKey) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]") !== null) return;
    const response = /^[1-9]$/.test(event.key) ? responses[Number(event.key) - 1] : undefined;
    if (response !== undefined) choose(response);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
