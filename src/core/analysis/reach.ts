import type { Program, Situations } from "../engine/index.ts";
import type { Ending } from "./endings.ts";

/** Why something can never be reached. */
export type UnreachableReason =
  /** Nothing leads to it. */
  | "unreferenced"
  /** Only what can itself not be reached leads to it. */
  | "behind-unreachable"
  /** Its condition, or those before it, never hold when one gets there. */
  | "condition"
  /** No playthrough that ends there satisfies the gate. */
  | "gate";

export interface Unreachable {
  readonly kind: "scene" | "response" | "outcome";
  /** A scene's or an outcome's id, or a response's key. */
  readonly id: string;
  readonly reason: UnreachableReason;
}

/** Everything in a program that no playthrough meets, silences included. */
export function unreachable(
  program: Program,
  situations: Situations,
  ends: readonly Ending[],
): readonly Unreachable[] {
  const scenes = new Set(situations.offers.map(({ scene }) => scene.index));
  const offered = new Set(situations.offers.flatMap(({ responses }) => responses));
  const arrived = new Set(situations.to.filter((to) => to < 0));
  const leading = scenesLeadingTo(program);
  const reasonFor = (place: number): UnreachableReason => {
    const from = leading.get(place) ?? [];
    if (from.length === 0) return "unreferenced";
    return from.some((scene) => scenes.has(scene)) ? "condition" : "behind-unreachable";
  };

  const found: Unreachable[] = [];
  for (const scene of program.scenes) {
    if (!scenes.has(scene.index)) {
      found.push({ kind: "scene", id: scene.id, reason: reasonFor(scene.index) });
      continue;
    }
    for (const response of scene.responses) {
      if (!offered.has(response)) found.push({ kind: "response", id: response.key, reason: "condition" });
    }
  }
  for (const [index, end] of ends.entries()) {
    if (end.reachable) continue;
    found.push({ kind: "outcome", id: end.id, reason: arrived.has(~index) ? "gate" : reasonFor(~index) });
  }
  return found;
}

/** By scene, or `~index` of an outcome, the other scenes from which some response leads there. */
function scenesLeadingTo({ scenes }: Program): ReadonlyMap<number, readonly number[]> {
  const leading = new Map<number, number[]>();
  for (const { index, responses } of scenes) {
    for (const { to } of responses.flatMap(({ branches }) => branches)) {
      const place = to.kind === "scene" ? to.index : ~to.index;
      if (place === index) continue;
      const from = leading.get(place) ?? [];
      leading.set(place, from);
      from.push(index);
    }
  }
  return leading;
}
