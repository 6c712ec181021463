import { useText } from "../../../i18n/index.ts";
import type { OutgoingFile } from "../../../session/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Section } from "../section.tsx";
import styles from "./keep.module.css";
import { SaveRecord } from "./save-record.tsx";

export interface KeepProps {
  readonly id: string;
  /** Null where the run is handed in as part of an assessment. */
  readonly file: OutgoingFile | null;
}

/** What one may take away: the debrief on paper, and the run as a file. */
export function Keep({ id, file }: KeepProps) {
  const t = useText("debrief");
  return (
    <Section id={id} title={t("keep.title")} screenOnly>
      <div className={styles.ways}>
        <Button onClick={() => window.print()}>{t("keep.print")}</Button>
        {file !== null && <SaveRecord file={file} />}
      </div>
      {file !== null && <p className={styles.inside}>{t("keep.inside")}</p>}
    </Section>
  );
}
