import { useText } from "../../../i18n/index.ts";
import type { MoodMove, Turn } from "../../../core/debrief/index.ts";
import { Section } from "../section.tsx";
import { MoodCurve } from "./curve.tsx";
import { Moves } from "./moves.tsx";
import { MoodTable } from "./table.tsx";

export interface MoodProps {
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly moves: readonly MoodMove[];
}

/** How the customer felt from line to line, and why: what was done well first. */
export function Mood({ id, turns, moves }: MoodProps) {
  const t = useText("debrief");
  return (
    <Section id={id} title={t("curve")}>
      <MoodCurve turns={turns} />
      <MoodTable turns={turns} />
      <Moves direction="rose" moves={moves} />
      <Moves direction="fell" moves={moves} />
    </Section>
  );
}
