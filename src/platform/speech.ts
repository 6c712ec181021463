import type { Language } from "../core/model/index.ts";
import type { Speech } from "../session/index.ts";

const KEY = "lilian.voice";

/** The browser's speech synthesis, with local voices only: others send what they say to a server. */
export function browserSpeech(): Speech {
  const synthesis = "speechSynthesis" in globalThis ? globalThis.speechSynthesis : null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let on = stored();
  // Browsers know their voices only after a while.
  synthesis?.addEventListener?.("voiceschanged", tell);

  const voiceFor = (language: Language): SpeechSynthesisVoice | null =>
    synthesis?.getVoices().find((voice) => voice.localService && fits(voice.lang, language)) ?? null;

  return {
    isOn: () => on,
    set(wanted) {
      on = wanted;
      try {
        localStorage.setItem(KEY, wanted ? "on" : "off");
      } catch {
        // It holds until the page is closed.
      }
      if (!wanted) synthesis?.cancel();
      tell();
    },
    speaks: (language) => voiceFor(language) !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(utterances) {
      synthesis?.cancel();
      for (const { text, language, rate, pitch } of utterances) {
        const voice = voiceFor(language);
        if (voice === null) continue;
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice, lang: voice.lang, rate, pitch });
        synthesis?.speak(utterance);
      }
    },
    stop: () => synthesis?.cancel(),
  };
}

/** `zh_CN` on some systems, `zh-Hans-CN` on others, `cmn-TW` on a few. */
function fits(tag: string, language: Language): boolean {
  const lower = tag.toLowerCase().replaceAll("_", "-");
  if (language === "en") return lower.startsWith("en");
  if (!/^(zh|cmn)\b/.test(lower)) return false;
  const taiwan = /\b(tw|hant)\b/.test(lower);
  return language === "zh-TW" ? taiwan : !taiwan && !/\b(hk|mo)\b/.test(lower);
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}
