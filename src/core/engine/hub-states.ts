import type { State } from "./program.ts";

/**
 * The states in which the scenes of one hub can be entered, in the order in which they are met. Hundreds
 * of thousands of look-ups pass here, so the states lie in rows of whole numbers and a table with open
 * addressing finds them again; a hub's table is small enough to stay at hand.
 */
export class HubStates {
  size = 0;
  #rows: Int32Array;
  /** One more than the row that stands in a slot; 0 where it is free. */
  #slots: Int32Array;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    const rows = 2 ** (32 - Math.clz32(Math.max(8, expected)));
    this.#rows = new Int32Array(rows * WIDTH);
    this.#slots = new Int32Array(rows * 2);
  }

  /** The name under which a scene and state were met first; this one where they never were. */
  add(scene: number, mood: number, facts: number, asked: number, name: number): number {
    const rest = asked * MOODS + mood;
    const slot = this.#slotOf(scene, facts, rest);
    const known = this.#slots[slot]!;
    const rows = this.#rows;
    if (known > 0) return rows[(known - 1) * WIDTH + NAME]!;
    const row = this.size * WIDTH;
    rows[row] = scene;
    rows[row + FACTS] = facts;
    rows[row + REST] = rest;
    rows[row + NAME] = name;
    this.#slots[slot] = ++this.size;
    if (this.size * 2 === this.#slots.length) this.#grow();
    return name;
  }

  /** The name of a scene and state; -1 where they were not met. */
  find(scene: number, mood: number, facts: number, asked: number): number {
    const known = this.#slots[this.#slotOf(scene, facts, asked * MOODS + mood)]!;
    return known === 0 ? -1 : this.name(known - 1);
  }

  scene(at: number): number {
    return this.#rows[at * WIDTH]!;
  }

  name(at: number): number {
    return this.#rows[at * WIDTH + NAME]!;
  }

  facts(at: number): number {
    return this.#rows[at * WIDTH + FACTS]!;
  }

  mood(at: number): number {
    return this.#rows[at * WIDTH + REST]! % MOODS;
  }

  asked(at: number): number {
    return Math.floor(this.#rows[at * WIDTH + REST]! / MOODS);
  }

  state(at: number): State {
    return { mood: this.mood(at), facts: this.facts(at), asked: this.asked(at) };
  }

  /** The slot in which a scene and state stand, or the free one in which they would. */
  #slotOf(scene: number, facts: number, rest: number): number {
    const rows = this.#rows;
    const slots = this.#slots;
    const last = slots.length - 1;
    // Spread by the multipliers of common hash functions.
    const mixed = Math.imul(facts, 0x85ebca77) ^ Math.imul(rest + 31 * scene, 0x9e3779b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
      const known = slots[slot]!;
      if (known === 0) return slot;
      const row = (known - 1) * WIDTH;
      if (rows[row + FACTS] === facts && rows[row + REST] === rest && rows[row] === scene) return slot;
    }
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let at = 0; at < this.size; at++) {
      const row = at * WIDTH;
      this.#slots[this.#slotOf(rows[row]!, rows[row + FACTS]!, rows[row + REST]!)] = at + 1;
    }
  }
}

/** A row: the scene, the facts, mood and questions asked as one number, and the name. */
const WIDTH = 4;
const FACTS = 1;
const REST = 2;
const NAME = 3;
/** More than there are moods: the lowest three bits. */
const MOODS = 8;
