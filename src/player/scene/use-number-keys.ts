import { useEffect, useRef } from "react";
import type { ResponseKey } from "../../core/model/index.ts";

/** Lets the keys 1 to 9 choose, unless a dialog is open or the key belongs to something else. */
export function useNumberKeys(
  responses: readonly ResponseKey[],
  choose: (response: ResponseKey) => void,
): void {
  const latest = useRef({ responses, choose });
  useEffect(() => {
    latest.current = { responses, choose };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const response = /^[1-9]$/.test(event.key)
        ? latest.current.responses[Number(event.key) - 1]
        : undefined;
      if (response !== undefined) latest.current.choose(response);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
