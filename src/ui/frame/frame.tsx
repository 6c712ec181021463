import type { ReactNode } from "react";
import { Seal } from "../seal/seal.tsx";
import styles from "./frame.module.css";

export interface FrameProps {
  /** What stands at the end of the header. */
  readonly tools?: ReactNode;
  /** The brand in the script of the page's language. */
  readonly brand?: string;
  /** What the brand's link says to those who do not see it. */
  readonly homeLabel?: string;
  readonly footer?: ReactNode;
  /** Something to be told beside the page, which stays in sight. */
  readonly notice?: ReactNode;
  readonly children?: ReactNode;
}

/** Header with the brand, and the page below it. Prerendered without tools and children. */
export function Frame({ tools, brand = "礼练", homeLabel, footer, notice, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <a href="#/" className={styles.brand} aria-label={homeLabel}>
          <Seal character={brand.slice(0, 1)} />
          <span className={styles.name}>{brand}</span>
          <span className={styles.latin}>Lilian</span>
        </a>
        <div className={styles.tools}>{tools}</div>
      </header>
      <main className={styles.main}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
      {notice}
    </div>
  );
}
