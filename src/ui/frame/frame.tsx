import type { ReactNode } from "react";
import { Seal } from "../seal/seal.tsx";
import styles from "./frame.module.css";

export interface FrameProps {
  /** What stands at the end of the header. */
  readonly tools?: ReactNode;
  /** What the brand's link says to those who do not see it. */
  readonly homeLabel?: string;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** Header with the brand, and the page below it. Prerendered without tools and children. */
export function Frame({ tools, homeLabel, footer, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <a href="#/" className={styles.brand} aria-label={homeLabel}>
          <Seal />
          <span className={styles.name} lang="zh-CN">
            礼练
          </span>
          <span className={styles.latin} lang="en">
            Lilian
          </span>
        </a>
        <div className={styles.tools}>{tools}</div>
      </header>
      <main className={styles.main}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
