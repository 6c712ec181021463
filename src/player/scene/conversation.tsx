import { memo, useEffect, useRef } from "react";
import { textKeys } from "../../core/model/index.ts";
import { useText } from "../../i18n/index.ts";
import { useWords } from "../words.ts";
import styles from "./conversation.module.css";
import { TalkEntry } from "./talk-entry.tsx";
import type { TalkItem } from "./talk.ts";

export interface ConversationProps {
  readonly items: readonly TalkItem[];
  /** Index of the first item of the newest exchange. */
  readonly latest: number;
}

/** The talk so far; the newest exchange is brought into view and stands out. */
export const Conversation = memo(function Conversation({ items, latest }: ConversationProps) {
  const t = useText("player");
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.children[latest]?.scrollIntoView({ block: "start" });
  }, [items.length, latest]);

  return (
    <section className={styles.conversation} aria-label={t("scene.conversation")}>
      <Opening />
      <ol ref={list} className={styles.entries}>
        {items.map((item, index) => (
          <TalkEntry key={index} item={item} current={index >= latest} />
        ))}
      </ol>
    </section>
  );
});

/** Where one sits and who one is, at the head of the page; it goes up with the talk. */
function Opening() {
  const words = useWords();
  return (
    <div className={styles.opening}>
      <p className={styles.role}>{words(textKeys.role)}</p>
      <p>{words(textKeys.setting)}</p>
    </div>
  );
}
