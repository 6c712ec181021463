import { useSyncExternalStore } from "react";
import { useText } from "../../i18n/index.ts";
import { installing, isInstalledByHand } from "../../platform/install.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./device.module.css";
import { useOffline } from "./offline.ts";

/** At the library's foot: that it works without a network, and how to install it where one can. */
export function DeviceLine() {
  const t = useText("offline");
  const { ready } = useOffline();
  const offered = useSyncExternalStore(installing.subscribe, installing.isOffered, installing.isOffered);
  return (
    <div className={styles.line}>
      {ready && <p>{t("ready")}</p>}
      {offered && (
        <Button look="plain" className={styles.install} onClick={() => void installing.ask()}>
          {t("install")}
        </Button>
      )}
      {ready && isInstalledByHand() && <p>{t("byHand")}</p>}
    </div>
  );
}
