import type { ReactNode } from "react";
import { Arrive } from "../../ui/motion/arrive.tsx";
import styles from "./paper.module.css";

export interface PaperProps {
  readonly title: string;
  readonly look: "plain" | "learnt" | "note";
  readonly children: ReactNode;
}

/** A sheet on the counter; a new one is pushed across. */
export function Paper({ title, look, children }: PaperProps) {
  return (
    <Arrive as="section" how="paper" className={styles.paper} data-look={look}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </Arrive>
  );
}
