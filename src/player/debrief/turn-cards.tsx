import { useText } from "../../i18n/index.ts";
import type { Exchange, Turn } from "../../core/debrief/index.ts";
import { Section } from "./section.tsx";
import { TurnCard } from "./turn-card.tsx";
import styles from "./turn-cards.module.css";

export interface TurnCardsProps {
  readonly id: string;
  readonly turns: readonly Turn[];
  /** Of the same conversation. */
  readonly exchanges: readonly Exchange[];
  readonly principles: readonly string[];
  /** Null where no turn may be played again. */
  readonly onAgain: ((step: number) => void) | null;
}

/** The whole conversation, turn by turn, with what each turn was worth and why. */
export function TurnCards({ id, turns, exchanges, principles, onAgain }: TurnCardsProps) {
  const t = useText("debrief");
  const heard = new Map(exchanges.map((exchange) => [exchange.step, exchange.heard]));
  return (
    <Section id={id} title={t("transcript")}>
      <ol className={styles.turns}>
        {turns.map((turn) => (
          <li key={turn.step}>
            <TurnCard
              turn={turn}
              heard={heard.get(turn.step) ?? []}
              principles={principles}
              onAgain={onAgain}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
