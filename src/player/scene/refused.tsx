import { useEffect, useRef } from "react";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./refused.module.css";

export interface RefusedProps {
  readonly onRetry: () => void;
  readonly onGoOn: () => void;
}

/** The device did not store the decision: say so, and let the trainee decide. */
export function Refused({ onRetry, onGoOn }: RefusedProps) {
  const t = useText("player");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.refused} role="alert">
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t("refused.title")}
      </h2>
      <p>{t("refused.text")}</p>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{t("refused.retry")}</Button>
        <Button look="plain" onClick={onGoOn}>
          {t("refused.goOn")}
        </Button>
      </div>
    </section>
  );
}
