import type { ComponentProps } from "react";
import styles from "./hidden.module.css";

/** Words for those who listen to the page. */
export function Hidden(props: ComponentProps<"span">) {
  return <span {...props} className={styles.hidden} />;
}

export const hiddenClass = styles["hidden"];
