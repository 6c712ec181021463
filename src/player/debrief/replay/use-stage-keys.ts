import { useEffect, useEffectEvent, type RefObject } from "react";

/** Arrows go a step back or on, the space bar plays or pauses, while the focus is on the stage. */
export function useStageKeys(
  place: RefObject<HTMLElement | null>,
  step: (by: -1 | 1) => void,
  toggle: () => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    // A slider moves by the arrows itself, and a button is pressed by the space bar.
    if ((key === "ArrowLeft" || key === "ArrowRight") && !(target instanceof HTMLInputElement)) {
      step(key === "ArrowLeft" ? -1 : 1);
    } else if (key === " " && !(target instanceof HTMLButtonElement)) toggle();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [place]);
}
