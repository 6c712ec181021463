import { useText } from "../i18n/index.ts";
import { Frame } from "../ui/frame/frame.tsx";
import styles from "./loading-page.module.css";
import { SettingsControls } from "./settings-controls.tsx";

/** Shown only when loading takes long enough to be noticed. */
export function LoadingPage() {
  const t = useText("app");
  return (
    <Frame tools={<SettingsControls />} brand={t("brand")} homeLabel={t("home")}>
      <p role="status" className={styles.loading}>
        {t("loading")}
      </p>
    </Frame>
  );
}
