import styles from "./seal.module.css";

/** The house's seal: one character, cut in red. */
export function Seal({ character }: { readonly character: string }) {
  return (
    <span className={styles.seal} aria-hidden="true">
      {character}
    </span>
  );
}
