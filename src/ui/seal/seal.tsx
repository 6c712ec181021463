import styles from "./seal.module.css";

/** The house's seal: one character, cut in red. */
export function Seal() {
  return (
    <span className={styles.seal} aria-hidden="true" lang="zh-CN">
      礼
    </span>
  );
}
