import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Condition, Response, Rubric, Scenario } from "../model/index.ts";

/** The first eight hex digits of SHA-256 over a text's UTF-8; names the source of a translation. */
export function textDigest(text: string): string {
  return digest(text).slice(0, 8);
}

/**
 * SHA-256 in hex over the canonical JSON (RFC 8785) of what a scenario's rules mean: a typo fix, a
 * translation or another order of scenes leaves it as it is, another mark changes it. The order of
 * a response's ways out counts, because they are tried in turn.
 */
export function rulesDigest(scenario: Scenario): string {
  const rules = {
    start: scenario.start,
    mood: scenario.customer.mood,
    facts: sorted(scenario.facts.map(({ id }) => id)),
    scenes: byId(scenario.scenes, (scene) => ({
      responses: byId(scene.responses, responseRules),
      silence: scene.silence && responseRules(scene.silence),
    })),
    outcomes: byId(scenario.outcomes, ({ kind, gate }) => ({ kind, gate: gate && { ...gate } })),
  };
  return digest(canonicalize(rules) ?? "");
}

/**
 * SHA-256 in hex over what a rubric is made of: its principles, behaviours, lapses and critical errors,
 * and which principle each belongs to. Words and sources leave it as it is.
 */
export function rubricDigest({ principles, behaviours, lapses, criticals }: Rubric): string {
  const parts = {
    principles: sorted(principles.map(({ id }) => id)),
    behaviours: byId(behaviours, ({ principle }) => principle),
    lapses: byId(lapses, (lapse) => sorted(lapse.principles)),
    criticals: sorted(criticals.map(({ id }) => id)),
  };
  return digest(canonicalize(parts) ?? "");
}

function responseRules({ once, when, marks, critical, mood, set, clear, next }: Response) {
  return {
    once,
    when: when && conditionRules(when),
    marks: { ...marks },
    critical,
    mood,
    set: sorted(set),
    clear: sorted(clear),
    next: next.map((way) => ({ when: way.when && conditionRules(way.when), to: way.to })),
  };
}

function conditionRules({ knows, lacks, moodAtLeast, moodAtMost }: Condition) {
  return { knows: sorted(knows), lacks: sorted(lacks), moodAtLeast, moodAtMost };
}

function byId<V extends { readonly id: string }, R>(things: readonly V[], rules: (thing: V) => R) {
  return Object.fromEntries(things.map((thing) => [thing.id, rules(thing)]));
}

/** Code unit order, the order of RFC 8785. */
function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
