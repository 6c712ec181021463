import type { ReactNode } from "react";
import { useText } from "../i18n/index.ts";
import { Frame } from "../ui/frame/frame.tsx";
import { ScreenTitle } from "../ui/screen-title/screen-title.tsx";
import styles from "./message-page.module.css";
import { SettingsControls } from "./settings-controls.tsx";

export interface MessagePageProps {
  /** One large character, for the eye only. */
  readonly mark: string;
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
}

/** A page that has nothing but something to say and a way on. */
export function MessagePage({ mark, title, text, action }: MessagePageProps) {
  const t = useText("app");
  return (
    <Frame tools={<SettingsControls />} brand={t("brand")} homeLabel={t("home")}>
      <div className={styles.page}>
        <p className={styles.mark} aria-hidden="true">
          {mark}
        </p>
        <ScreenTitle className={styles.title}>{title}</ScreenTitle>
        <p className={styles.text}>{text}</p>
        <div className={styles.actions}>{action}</div>
      </div>
    </Frame>
  );
}
