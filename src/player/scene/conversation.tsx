import { useEffect, useRef } from "react";
import { useText } from "../../i18n/index.ts";
import styles from "./conversation.module.css";
import { TalkEntry } from "./talk-entry.tsx";
import type { TalkItem } from "./talk.ts";

export interface ConversationProps {
  readonly items: readonly TalkItem[];
  /** Index of the first item of the newest exchange. */
  readonly latest: number;
}

/** The talk so far; the newest exchange is brought into view and stands out. */
export function Conversation({ items, latest }: ConversationProps) {
  const t = useText("player");
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.children[latest]?.scrollIntoView({ block: "start" });
  }, [items.length, latest]);

  return (
    // The region scrolls by itself on wide screens, so the keyboard must be able to reach it.
    <section className={styles.conversation} aria-label={t("scene.conversation")} tabIndex={0}>
      <ol ref={list} className={styles.entries}>
        {items.map((item, index) => (
          <TalkEntry key={index} item={item} current={index >= latest} />
        ))}
      </ol>
    </section>
  );
}
