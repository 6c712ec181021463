import type { ProgramResponse, ProgramScene } from "../engine/index.ts";
import { shuffled, type ResponseKey } from "../model/index.ts";
import type { Scope, SheetKind } from "./kinds.ts";
import type { PanelMaterial } from "./material.ts";
import { nearestWays } from "./ways.ts";

/** Which decisions a sheet asks, in which order, under which labels. The key: never on a sheet. */
export type Layout = readonly Decision[];

export interface Decision {
  /** As printed, from 1. */
  readonly number: number;
  readonly scene: ProgramScene;
  /** Index of the situation in which it is asked. */
  readonly situation: number;
  /** Whether the model path comes through here. */
  readonly onPath: boolean;
  /** How one got here. */
  readonly way: readonly ResponseKey[];
  readonly options: readonly LabelledOption[];
}

export interface LabelledOption {
  readonly label: string;
  readonly response: ProgramResponse;
}

/**
 * Lays a sheet out. The order comes from the seed and from ids, never from the order in the file, so
 * that scenes and responses may be moved about while sheets are with their readers.
 */
export function layOut(material: PanelMaterial, kind: SheetKind, scope: Scope, seed: number): Layout {
  const found = scope === "path" ? onPath(material) : [...onPath(material), ...offPath(material)];
  const asked = kind === "marks" ? eachOptionOnce(material, found) : found;
  const mixed = shuffled(byName(asked), `${seed}`);
  // Options alone must not tell a story; where there is one, it is told forwards.
  const ordered = kind === "options" ? mixed : [...mixed].sort((one, other) => one.depth - other.depth);
  return ordered.map(({ name, depth: _, responses, ...rest }, index) => ({
    ...rest,
    number: index + 1,
    options: shuffled(
      [...responses].sort((one, other) => (one.key < other.key ? -1 : 1)),
      `${seed} ${name}`,
    ).map((response, position) => ({ label: labelOf(position), response })),
  }));
}

interface Candidate extends Omit<Decision, "number" | "options"> {
  /** Unique, and the same when the file is reordered. */
  readonly name: string;
  /** How far into the story. */
  readonly depth: number;
  readonly responses: readonly ProgramResponse[];
}

function onPath({ model, situations }: PanelMaterial): readonly Candidate[] {
  return model.situations.flatMap(({ situation }, depth) => {
    const scene = situations.at(situation)?.scene;
    if (scene === undefined) return [];
    const way = model.responses.slice(0, depth);
    const responses = offered(situations, situation);
    return [{ name: `${scene.id} ${depth}`, depth, scene, situation, onPath: true, way, responses }];
  });
}

/** One decision for every scene that the model path leaves aside, where one first gets to it. */
function offPath(material: PanelMaterial): readonly Candidate[] {
  const seen = new Set(material.model.situations.map(({ situation }) => sceneOf(material, situation)));
  return nearest(material).filter(({ scene }) => {
    const isNew = !seen.has(scene.index);
    seen.add(scene.index);
    return isNew;
  });
}

/** Rating the same option twice is a waste of a supervisor; each is asked where it is first offered. */
function eachOptionOnce(material: PanelMaterial, first: readonly Candidate[]): readonly Candidate[] {
  const asked = new Set<string>();
  return [...first, ...nearest(material)].flatMap((candidate) => {
    const fresh = candidate.responses.filter(({ key }) => !asked.has(key));
    for (const { key } of fresh) asked.add(key);
    return fresh.length === 0 ? [] : [{ ...candidate, responses: fresh }];
  });
}

function nearest({ situations }: PanelMaterial): readonly Candidate[] {
  const counts = new Map<string, number>();
  return [...nearestWays(situations)].flatMap(([situation, way]) => {
    const scene = situations.at(situation)?.scene;
    if (scene === undefined) return [];
    const count = (counts.get(scene.id) ?? 0) + 1;
    counts.set(scene.id, count);
    const responses = offered(situations, situation);
    const name = `${scene.id} aside ${count}`;
    return [{ name, depth: way.length, scene, situation, onPath: false, way, responses }];
  });
}

function offered(situations: PanelMaterial["situations"], index: number): readonly ProgramResponse[] {
  const choices = situations.at(index)?.choices ?? [];
  return choices.map(({ response }) => response).filter(({ kind }) => kind !== "silence");
}

function sceneOf({ situations }: PanelMaterial, situation: number): number | undefined {
  return situations.at(situation)?.scene.index;
}

function byName(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((one, other) => (one.name < other.name ? -1 : 1));
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A, B, … Z, AA, AB, … */
function labelOf(position: number): string {
  const last = LETTERS[position % LETTERS.length] ?? "";
  return position < LETTERS.length ? last : labelOf(Math.floor(position / LETTERS.length) - 1) + last;
}
