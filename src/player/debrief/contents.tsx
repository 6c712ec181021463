import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./contents.module.css";
import { leadTo } from "./lead-to.ts";

export interface ContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The way into the deeper parts, for those who want to know more. */
export function Contents({ parts }: ContentsProps) {
  const t = useText("debrief");
  return (
    <nav className={styles.contents} aria-label={t("contents")}>
      <p className={styles.label} aria-hidden="true">
        {t("contents")}
      </p>
      <ul className={styles.parts}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Button look="plain" className={styles.part} onClick={() => leadTo(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
