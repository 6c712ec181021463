import { use, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { NARRATION, type Scenario } from "../../core/model/index.ts";
import { useLanguage, useText } from "../../i18n/index.ts";
import type { Utterance } from "../../session/index.ts";
import { VoiceIcon } from "../../ui/icons/icons.tsx";
import { latestFrom, type TalkItem } from "../scene/talk.ts";
import { useSurroundings } from "../surroundings.ts";
import { useWords } from "../words.ts";
import { prosody } from "./prosody.ts";
import styles from "./voice.module.css";

export interface VoiceProps {
  readonly scenario: Scenario;
  readonly items: readonly TalkItem[];
  /** Nobody speaks while the scene stands still. */
  readonly silent: boolean;
}

/** The customer's lines aloud, for whoever wants them so; the words stand on the page in any case. */
export default function Voice({ scenario, items, silent }: VoiceProps) {
  const t = useText("rehearse");
  const speech = use(useSurroundings().speech());
  const language = useLanguage();
  const words = useWords();
  const on = useSyncExternalStore(speech.subscribe, speech.isOn, speech.isOn);
  const speaks = useSyncExternalStore(
    speech.subscribe,
    () => speech.speaks(language),
    () => false,
  );

  const sayLatest = useEffectEvent(() => {
    speech.say(
      items.slice(latestFrom(items)).flatMap((item): readonly Utterance[] => {
        if ((item.kind !== "line" && item.kind !== "reply") || item.voice === NARRATION) return [];
        return [{ text: words(item.text), language, ...prosody(item.voice, scenario.customer.portrait) }];
      }),
    );
  });
  const length = items.length;
  useEffect(() => {
    if (!on || !speaks || silent) return undefined;
    sayLatest();
    // Asking the device to be quiet takes milliseconds, also where nothing is being said.
    return () => speech.stop();
  }, [on, speaks, silent, length, speech]);

  if (!speaks) return null;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={on}
      title={t("voice")}
      aria-label={t("voice")}
      onClick={() => speech.set(!on)}
    >
      <VoiceIcon />
    </button>
  );
}
