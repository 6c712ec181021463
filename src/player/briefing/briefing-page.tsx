import type { ReactNode } from "react";
import { textKeys, type Scenario } from "../../core/model/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import type { LibraryEntry } from "../../session/library.ts";
import { Button } from "../../ui/button/button.tsx";
import { Portrait } from "../../ui/portrait/portrait.tsx";
import { Frame } from "../../ui/frame/frame.tsx";
import { ScreenTitle } from "../../ui/screen-title/screen-title.tsx";
import { emotionOfMood } from "../faces.ts";
import { useWords } from "../words.ts";
import styles from "./briefing-page.module.css";
import { FactsCard } from "./facts-card.tsx";

export interface BriefingPageProps {
  readonly entry: LibraryEntry;
  readonly scenario: Scenario;
  /** An unfinished run was found that cannot go on, because the scenario has changed since. */
  readonly outdated: boolean;
  readonly settings: ReactNode;
  /** Where this conversation stands among others, before its channel. */
  readonly place?: string;
  readonly onStart: () => void;
  /** What may be chosen before the start. */
  readonly children?: ReactNode;
}

/** Everything that a colleague would whisper before one picks up. */
export function BriefingPage(props: BriefingPageProps) {
  const { entry, scenario, outdated, settings, place, onStart, children } = props;
  const t = useText("player");
  const app = useText("app");
  const words = useWords();
  const language = useLanguage();
  const about = words(textKeys.customerAbout);

  return (
    <Frame tools={settings} brand={app("brand")} homeLabel={app("home")}>
      <div className={styles.page}>
        <div className={styles.customer}>
          <div className={styles.scene}>
            <Portrait
              portrait={scenario.customer.portrait}
              emotion={emotionOfMood(scenario.customer.mood)}
              mood={scenario.customer.mood}
              channel={scenario.channel}
              place={scenario.place}
              label=""
            />
          </div>
          <div className={styles.caption}>
            <p className={styles.name}>{words(textKeys.customerName)}</p>
            {about !== "" && <p className={styles.about}>{about}</p>}
          </div>
        </div>
        <div className={styles.text}>
          <p className={styles.kicker}>
            {place !== undefined && <>{place} · </>}
            {t(`channel.${scenario.channel}`)} · {t("library.minutes", { minutes: entry.minutes[language] })}
          </p>
          <ScreenTitle className={styles.title}>{words(textKeys.title)}</ScreenTitle>
          {outdated && (
            <p className={styles.notice} role="status">
              {t("briefing.outdated")}
            </p>
          )}
          <p className={styles.role}>{words(textKeys.role)}</p>
          <p className={styles.setting}>{words(textKeys.setting)}</p>
          <FactsCard briefing={scenario.briefing} />
          {children}
          <div className={styles.start}>
            <Button look="primary" onClick={onStart}>
              {t("briefing.start")}
            </Button>
            <p className={styles.hint}>{t("briefing.keys")}</p>
          </div>
          {scenario.marking === "draft" && <p className={styles.honest}>{t("briefing.draft")}</p>}
        </div>
      </div>
    </Frame>
  );
}
