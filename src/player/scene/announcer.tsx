import { memo, useEffect, useEffectEvent, useState } from "react";
import { useLanguage, useText } from "../../i18n/index.ts";
import { NARRATION, textKeys } from "../../core/model/index.ts";
import { hiddenClass } from "../../ui/hidden/hidden.tsx";
import { useCoach, useWords } from "../words.ts";
import { latestFrom, type TalkItem } from "./talk.ts";

/**
 * The one live region of the scene. It holds the newest lines only, so each is read out once; the
 * conversation on the page stays silent. It is filled after it has been rendered empty, because a
 * region that arrives together with its words is often not heard.
 */
export const Announcer = memo(function Announcer({ items }: { readonly items: readonly TalkItem[] }) {
  const t = useText("player");
  const words = useWords();
  const coach = useCoach();
  const language = useLanguage();
  const [heard, setHeard] = useState({ from: 0, to: 0, words, language });

  const listen = useEffectEvent((length: number) => {
    setHeard(({ to }) => ({
      from: to === 0 ? latestFrom(items) : Math.min(to, length),
      to: length,
      words,
      language,
    }));
  });
  const length = items.length;
  useEffect(() => {
    listen(length);
  }, [length]);

  // Other words for what was heard are no news: nothing that is old may stand in the region when they come.
  if (heard.words !== words || heard.language !== language) {
    setHeard(({ to }) => ({ from: to, to, words, language }));
  }

  const speak = (item: TalkItem): string => {
    switch (item.kind) {
      case "line":
      case "reply":
        return item.voice === NARRATION
          ? words(item.text)
          : t("scene.says", { name: words(textKeys.customerName), words: words(item.text) });
      case "context":
        return words(item.text);
      case "coach":
        return t("scene.coachSays", { words: coach(item.text) });
      case "silence":
        return t("scene.silence");
      case "title":
      case "response":
        return "";
    }
  };

  return (
    <div className={hiddenClass} role="log" aria-live="polite" data-announcer="">
      {items.slice(heard.from, heard.to).map((item, index) => {
        const text = speak(item);
        return text === "" ? null : <p key={heard.from + index}>{text}</p>;
      })}
    </div>
  );
});
