import { useId, useState, type ReactNode } from "react";
import styles from "./section.module.css";

export interface SectionProps {
  readonly title: string;
  /** Of its heading, for those who lead to it. */
  readonly id?: string;
  readonly note?: string;
  /** Lies across the column where there is room. */
  readonly wide?: boolean;
  /** Left out on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** A numbered part of the debrief. */
export function Section({ title, id: named, note, wide, screenOnly, children }: SectionProps) {
  const own = useId();
  const id = named ?? own;
  return (
    <section
      aria-labelledby={id}
      className={wide === true ? `${styles.section} ${styles.wide}` : styles.section}
      data-screen-only={screenOnly === true ? "" : undefined}
    >
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

export interface FoldedSectionProps {
  readonly title: string;
  readonly id: string;
  /** What is inside, in a sentence. */
  readonly lead: string;
  /** Left out on paper, and not built before it is opened. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** A numbered part that waits until it is wanted. */
export function FoldedSection({ title, id, lead, screenOnly, children }: FoldedSectionProps) {
  const [opened, setOpened] = useState(false);
  return (
    <section
      aria-labelledby={id}
      className={styles.section}
      data-screen-only={screenOnly === true ? "" : undefined}
    >
      <details className={styles.fold} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className={styles.summary}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <span className={styles.lead}>{lead}</span>
        </summary>
        <div className={styles.inside}>{(opened || screenOnly !== true) && children}</div>
      </details>
    </section>
  );
}
