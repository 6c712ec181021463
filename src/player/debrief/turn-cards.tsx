import { useText } from "../../i18n/index.ts";
import { transcript, type Entry, type Turn } from "../../core/debrief/index.ts";
import type { Scenario } from "../../core/model/index.ts";
import type { Play } from "../../session/index.ts";
import { Section } from "./section.tsx";
import { TurnCard } from "./turn-card.tsx";
import styles from "./turn-cards.module.css";

export interface TurnCardsProps {
  readonly scenario: Scenario;
  readonly play: Play;
  readonly turns: readonly Turn[];
  /** Null where no turn may be played again. */
  readonly onAgain: ((step: number) => void) | null;
}

/** The whole conversation, turn by turn, with what each turn was worth and why. */
export function TurnCards({ scenario, play, turns, onAgain }: TurnCardsProps) {
  const t = useText("debrief");
  const heard = heardBefore(transcript(scenario, play.program, play.trace, play.standing));
  return (
    <Section title={t("transcript")}>
      <ol className={styles.turns}>
        {turns.map((turn) => (
          <li key={turn.step}>
            <TurnCard
              turn={turn}
              heard={heard.get(turn.step) ?? []}
              principles={play.program.principles}
              onAgain={onAgain}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

export type Heard = Extract<Entry, { kind: "context" | "line" }>;

/** By turn, what was told and said since the turn before. */
function heardBefore(entries: readonly Entry[]): ReadonlyMap<number, readonly Heard[]> {
  const heard = new Map<number, readonly Heard[]>();
  let pending: Heard[] = [];
  for (const entry of entries) {
    if (entry.kind === "context" || entry.kind === "line") pending.push(entry);
    else if (entry.kind !== "reply") {
      heard.set(entry.step, pending);
      pending = [];
    }
  }
  return heard;
}
