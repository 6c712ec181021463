import { useState, type ReactNode } from "react";
import { textKeys, type Mode, type Scenario } from "../../core/model/index.ts";
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
import { ModeChoice } from "./mode-choice.tsx";
import { PatienceChoice } from "./patience-choice.tsx";

export interface BriefingPageProps {
  readonly entry: LibraryEntry;
  readonly scenario: Scenario;
  readonly mode: Mode;
  /** An unfinished run was found that cannot go on, because the scenario has changed since. */
  readonly outdated: boolean;
  readonly settings: ReactNode;
  readonly onMode: (mode: Mode) => void;
  readonly onStart: (patience: number) => void;
}

/** Everything that a colleague would whisper before one picks up. */
export function BriefingPage(props: BriefingPageProps) {
  const { entry, scenario, mode, outdated, settings, onMode, onStart } = props;
  const t = useText("player");
  const app = useText("app");
  const words = useWords();
  const language = useLanguage();
  const timed = scenario.scenes.some(({ time }) => time !== null);
  const usual = mode === "guided" ? 0 : 1;
  const [chosen, setChosen] = useState<number | null>(null);
  const patience = chosen ?? usual;
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
          <ModeChoice mode={mode} onMode={onMode} />
          {timed && <PatienceChoice patience={patience} onPatience={setChosen} />}
          <div className={styles.start}>
            <Button look="primary" onClick={() => onStart(timed ? patience : 0)}>
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
