import { useId, useState } from "react";
import type { Step } from "../../core/engine/index.ts";
import type { Mode } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Comparison } from "./comparison.tsx";
import styles from "./rehearse.module.css";

export interface SayFirstProps {
  /** The turn before, with what was said in one's own words there. */
  readonly last: { readonly step: Step; readonly own: string } | null;
  readonly mode: Mode;
  /** Null once the options stand there. */
  readonly onSaid: ((words: string) => void) | null;
}

const LONGEST = 500;

/** Say it yourself, aloud or in writing; only then come the options. Nothing is recorded or sent. */
export default function SayFirst({ last, mode, onSaid }: SayFirstProps) {
  const t = useText("rehearse");
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className={styles.sayFirst}>
      {last !== null && last.own !== "" && <Comparison {...last} mode={mode} />}
      {onSaid !== null && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onSaid(text.trim());
          }}
        >
          <label htmlFor={id}>{t("label")}</label>
          <textarea
            id={id}
            value={text}
            rows={3}
            maxLength={LONGEST}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSaid(text.trim());
            }}
          />
          <div className={styles.actions}>
            <Button type="submit" look="primary" disabled={text.trim() === ""}>
              {t("done")}
            </Button>
            <Button onClick={() => onSaid("")}>{t("aloud")}</Button>
          </div>
          <p className={styles.note}>{t("private")}</p>
        </form>
      )}
    </div>
  );
}
