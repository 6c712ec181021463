import * as m from "framer-motion/m";
import type { ReactNode } from "react";
import { useArrival } from "../../ui/motion/motion.tsx";
import styles from "./paper.module.css";

export interface PaperProps {
  readonly title: string;
  readonly look: "plain" | "learnt" | "note";
  readonly children: ReactNode;
}

/** A sheet on the counter; a new one is pushed across. */
export function Paper({ title, look, children }: PaperProps) {
  return (
    <m.section {...useArrival("paper")} className={styles.paper} data-look={look}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </m.section>
  );
}
