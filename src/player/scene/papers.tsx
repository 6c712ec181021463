import { useEffect, useRef, type ReactNode } from "react";
import styles from "./papers.module.css";

export interface PapersProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The pile beside the talk. It scrolls by itself when it grows, and only then the keyboard stops at it. */
export function Papers({ label, children }: PapersProps) {
  const pile = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = pile.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={pile} className={styles.papers} role="group" aria-label={label}>
      {children}
    </div>
  );
}
