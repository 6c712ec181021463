import { useMemo } from "react";
import { useText } from "../../../i18n/index.ts";
import { momentsOf, type Exchange, type Turn } from "../../../core/debrief/index.ts";
import type { Scenario } from "../../../core/model/index.ts";
import { FoldedSection } from "../section.tsx";
import { Stage } from "./stage.tsx";

export interface ReplayProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
  /** Of the same conversation. */
  readonly exchanges: readonly Exchange[];
}

/** The conversation once more, as it went, to be looked at without having to answer. */
export function Replay({ id, scenario, turns, exchanges }: ReplayProps) {
  const t = useText("debrief");
  const moments = useMemo(() => momentsOf(exchanges, turns), [exchanges, turns]);
  return (
    <FoldedSection id={id} title={t("replay.title")} lead={t("replay.lead")} screenOnly>
      <Stage scenario={scenario} turns={turns} moments={moments} />
    </FoldedSection>
  );
}
