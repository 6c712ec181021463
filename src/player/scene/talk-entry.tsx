import { memo } from "react";
import { useText } from "../../i18n/index.ts";
import { NARRATION, textKeys } from "../../core/model/index.ts";
import { Hidden } from "../../ui/hidden/hidden.tsx";
import { Arrive } from "../../ui/motion/arrive.tsx";
import { useQuote } from "../quote.ts";
import { useCoach, useWords } from "../words.ts";
import styles from "./talk-entry.module.css";
import type { TalkItem } from "./talk.ts";

export interface TalkEntryProps {
  readonly item: TalkItem;
  /** Whether it belongs to the newest exchange. */
  readonly current: boolean;
}

/** One entry on the page of the conversation, set as in a printed reader. What was said stays said. */
export const TalkEntry = memo(function TalkEntry({ item, current }: TalkEntryProps) {
  return (
    <Arrive
      as="li"
      how="line"
      className={`${styles.entry} ${styles[lookOf(item)]}`}
      data-current={current || undefined}
      data-kind={item.kind}
    >
      <Inside item={item} />
    </Arrive>
  );
}, isSame);

/** The transcript is told anew at every turn; its entries are not. */
function isSame(one: TalkEntryProps, other: TalkEntryProps): boolean {
  const [a, b] = [one.item, other.item];
  const text = "text" in a && "text" in b ? a.text === b.text : a.kind === "silence";
  return one.current === other.current && a.kind === b.kind && text;
}

function Inside({ item }: { readonly item: TalkItem }) {
  const t = useText("player");
  const words = useWords();
  const coach = useCoach();
  const quote = useQuote();
  switch (item.kind) {
    case "title":
      return <h2 className={styles.title}>{words(item.text)}</h2>;
    case "context":
      return <p>{words(item.text)}</p>;
    case "line":
    case "reply":
      return item.voice === NARRATION ? (
        <p>{words(item.text)}</p>
      ) : (
        <>
          <p className={styles.speaker}>{words(textKeys.customerName)}</p>
          <p className={styles.said}>{words(item.text)}</p>
        </>
      );
    case "response":
      return (
        <>
          <Hidden>{t(item.how === "do" ? "scene.youDid" : "scene.youSaid")}</Hidden>
          <p className={styles.own}>{item.how === "do" ? words(item.text) : quote(words(item.text))}</p>
        </>
      );
    case "silence":
      return <p className={styles.silent}>{t("scene.silence")}</p>;
    case "coach":
      return (
        <>
          <p className={styles.coachName}>{t("scene.coach")}</p>
          <p>{coach(item.text)}</p>
        </>
      );
  }
}

function lookOf(item: TalkItem): "heading" | "aside" | "customer" | "trainee" | "coach" {
  switch (item.kind) {
    case "title":
      return "heading";
    case "context":
      return "aside";
    case "line":
    case "reply":
      return item.voice === NARRATION ? "aside" : "customer";
    case "response":
    case "silence":
      return "trainee";
    case "coach":
      return "coach";
  }
}
