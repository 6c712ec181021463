import type { ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { Button, ButtonLink } from "../../ui/button/button.tsx";
import { LateDialog } from "../../ui/dialog/late-dialog.tsx";
import styles from "./pause-dialog.module.css";

export interface PauseDialogProps {
  /** Whether everything so far is on the device. */
  readonly stored: boolean;
  readonly settings: ReactNode;
  readonly onResume: () => void;
  /** Null where there is no beginning anew. */
  readonly onRestart: (() => void) | null;
}

/** The scene stands still: go on, begin anew, or leave; nothing is lost by any of them. */
export function PauseDialog({ stored, settings, onResume, onRestart }: PauseDialogProps) {
  const t = useText("player");
  return (
    <LateDialog title={t("pause.title")} closeLabel={t("pause.resume")} onClose={onResume}>
      <p className={styles.text}>
        {t("pause.text")} {stored && t("pause.stored")}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onResume}>
          {t("pause.resume")}
        </Button>
        {onRestart !== null && <Button onClick={onRestart}>{t("pause.restart")}</Button>}
        <ButtonLink href="#/">{t("pause.leave")}</ButtonLink>
      </div>
      <div className={styles.settings}>{settings}</div>
    </LateDialog>
  );
}
