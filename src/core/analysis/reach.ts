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
  const scenes = new Set(situations.list.map(({ scene }) => scene.index));
  const offered = new Set(
    situations.list.flatMap(({ choices }) => choices.map(({ response }) => response.key)),
  );
  const met = (scene: number) => scenes.has(scene);
  const found: Unreachable[] = [];
  for (const scene of program.scenes) {
    if (!met(scene.index)) {
      found.push({ kind: "scene", id: scene.id, reason: reasonFor(program, "scene", scene.index, met) });
      continue;
    }
    for (const response of scene.responses) {
      if (!offered.has(response.key)) found.push({ kind: "response", id: response.key, reason: "condition" });
    }
  }
  for (const [index, end] of ends.entries()) {
    if (end.reachable) continue;
    const arrived = situations.list.some(({ choices }) =>
      choices.some(({ to }) => to.kind === "outcome" && to.index === index),
    );
    const reason = arrived ? "gate" : reasonFor(program, "outcome", index, met);
    found.push({ kind: "outcome", id: end.id, reason });
  }
  return found;
}

function reasonFor(
  program: Program,
  kind: "scene" | "outcome",
  index: number,
  met: (scene: number) => boolean,
): UnreachableReason {
  const from = program.scenes.filter((scene) =>
    scene.responses.some(({ branches }) =>
      branches.some(
        ({ to }) => to.kind === kind && to.index === index && scene.index !== (kind === "scene" ? index : -1),
      ),
    ),
  );
  if (from.length === 0) return "unreferenced";
  return from.some((scene) => met(scene.index)) ? "condition" : "behind-unreachable";
}
