import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./device.module.css";
import { offline, useOffline } from "./offline.ts";

/** A newer version waits. Whoever does not press goes on with theirs. */
export function UpdateNotice() {
  const t = useText("offline");
  const { update } = useOffline();
  return (
    // There before anything is to be said, so that it is heard.
    <div className={styles.notice} role="status">
      {update && (
        <div className={styles.card}>
          <p>{t("update")}</p>
          <div className={styles.actions}>
            <Button onClick={() => offline.takeUpdate()}>{t("take")}</Button>
            <Button look="plain" onClick={() => offline.putOff()}>
              {t("later")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
