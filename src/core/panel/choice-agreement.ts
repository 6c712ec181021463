import type { ResponseKey } from "../model/index.ts";
import { percent } from "../scoring/index.ts";
import type { Answers } from "./answers.ts";
import type { Decision } from "./layout.ts";
import type { PanelMaterial } from "./material.ts";

/** What one reader's choices come to. */
export interface ChoiceReading {
  readonly role: string;
  readonly decisions: number;
  readonly answered: number;
  /** Choices after which the best total can still be reached: the model's, or one worth as much. */
  readonly hits: number;
  /** Marks of the responses chosen on the model path, each response once; may be negative. */
  readonly earned: number;
  /** Marks of the model path. */
  readonly available: number;
  /** 0–100. */
  readonly score: number;
  /** Whether every decision was answered, and in today's words. */
  readonly counts: boolean;
  readonly stale: boolean;
  readonly rulesChanged: boolean;
}

/** How readers met one decision. */
export interface DecisionAgreement {
  readonly scene: string;
  readonly best: readonly ResponseKey[];
  readonly readers: number;
  readonly hits: number;
  /** How often each response was chosen, most often first; those never chosen are left out. */
  readonly chosen: readonly { readonly response: ResponseKey; readonly readers: number }[];
}

/** Scores one reader's choices against the key. Unanswered decisions earn nothing. */
export function choiceReading(material: PanelMaterial, { sheet, role, picks }: Answers): ChoiceReading {
  const { layout, stale, rulesChanged } = sheet;
  const onPath = layout.filter((decision) => decision.onPath);
  const totals = new Map(
    onPath.flatMap(({ options }) => options.map((o) => [o.response.key, o.response.total])),
  );
  // A question that stays on offer could be chosen twice; as in play, it scores once.
  const chosen = new Set(onPath.flatMap(({ number }) => picks.get(number) ?? []));
  const earned = [...chosen].reduce((sum, key) => sum + (totals.get(key) ?? 0), 0);
  const available = material.model.marks;
  return {
    role,
    decisions: layout.length,
    answered: picks.size,
    hits: layout.filter((decision) => isHit(material, decision, picks.get(decision.number))).length,
    earned,
    available,
    score: percent(earned, available) ?? 0,
    counts: picks.size === layout.length && !stale,
    stale,
    rulesChanged,
  };
}

/** Decision by decision over all readings of one kind, in story order. */
export function decisionAgreement(
  material: PanelMaterial,
  answers: readonly Answers[],
): readonly DecisionAgreement[] {
  const found = new Map<string, { decision: Decision; picks: ResponseKey[] }>();
  for (const { sheet, picks } of answers) {
    if (sheet.stale) continue;
    for (const decision of sheet.layout) {
      const pick = picks.get(decision.number);
      if (pick === undefined) continue;
      const key = `${decision.scene.id} ${decision.situation}`;
      const entry = found.get(key) ?? { decision, picks: [] };
      found.set(key, entry);
      entry.picks.push(pick);
    }
  }
  return [...found.values()]
    .sort((one, other) => one.decision.way.length - other.decision.way.length)
    .map(({ decision, picks }) => ({
      scene: decision.scene.id,
      best: bestOf(material, decision),
      readers: picks.length,
      hits: picks.filter((pick) => isHit(material, decision, pick)).length,
      chosen: counted(picks),
    }));
}

/** The responses of a decision that keep the best total in reach. */
export function bestOf(
  { model, situations }: PanelMaterial,
  { scene, situation, options }: Decision,
): readonly ResponseKey[] {
  const state = situations.at(situation)?.state;
  if (state === undefined) return [];
  return options
    .filter(({ response }) => !model.judge(scene, state, response).diverges)
    .map(({ response }) => response.key);
}

function isHit(material: PanelMaterial, decision: Decision, pick: ResponseKey | undefined): boolean {
  return pick !== undefined && bestOf(material, decision).includes(pick);
}

function counted(picks: readonly ResponseKey[]): DecisionAgreement["chosen"] {
  const counts = new Map<ResponseKey, number>();
  for (const pick of picks) counts.set(pick, (counts.get(pick) ?? 0) + 1);
  return [...counts]
    .map(([response, readers]) => ({ response, readers }))
    .sort((one, other) => other.readers - one.readers || (one.response < other.response ? -1 : 1));
}
