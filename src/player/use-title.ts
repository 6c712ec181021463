import { useEffect } from "react";

const BRAND = "礼练 Lilian";

/** Names the browser tab after the screen. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null || title === "" ? BRAND : `${title} · ${BRAND}`;
  }, [title]);
}
