import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserSpeech } from "../../../src/platform/speech.ts";

const spoken: { text: string; lang: string; rate: number; pitch: number }[] = [];
const voices: { lang: string; localService: boolean }[] = [];

beforeEach(() => {
  spoken.length = 0;
  voices.length = 0;
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => voices,
    speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
    cancel: () => undefined,
    addEventListener: () => undefined,
  });
});
afterEach(() => vi.unstubAllGlobals());

const line = { text: "喂？", language: "zh-CN", rate: 1.2, pitch: 1.1 } as const;

test("a voice of the device reads aloud, with the emotion's rate and pitch", () => {
  voices.push({ lang: "zh_CN", localService: true });
  const speech = browserSpeech();
  expect(speech.speaks("zh-CN")).toBe(true);
  speech.say([line]);
  expect(spoken).toMatchObject([{ text: "喂？", lang: "zh_CN", rate: 1.2, pitch: 1.1 }]);
});

test("a voice that sends what it says to a server is never used", () => {
  voices.push({ lang: "zh-CN", localService: false });
  const speech = browserSpeech();
  expect(speech.speaks("zh-CN")).toBe(false);
  speech.say([line]);
  expect(spoken).toEqual([]);
});

test.each([
  ["zh-Hant-TW", "zh-TW", true],
  ["zh-TW", "zh-CN", false],
  ["zh-HK", "zh-CN", false],
  ["cmn-CN", "zh-CN", true],
  ["en-GB", "en", true],
  ["de-DE", "en", false],
] as const)("a voice of %s for %s: %s", (lang, language, fits) => {
  voices.push({ lang, localService: true });
  expect(browserSpeech().speaks(language)).toBe(fits);
});

test("a browser without speech is silent, and does not complain", () => {
  vi.stubGlobal("speechSynthesis", undefined);
  const speech = browserSpeech();
  expect(speech.isOn()).toBe(false);
  expect(speech.speaks("en")).toBe(false);
  speech.say([line]);
  speech.stop();
});
