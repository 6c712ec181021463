import type { State } from "./program.ts";

/**
 * The states in which the scenes of one hub can be entered, numbered in the order in which they are
 * met. Hundreds of thousands of look-ups pass here, so the states lie in rows of whole numbers and a
 * table with open addressing finds them again; a hub's table is small enough to stay at hand.
 */
export class HubStates {
  size = 0;
  #rows = new Int32Array(8 * WIDTH);
  /** One more than the number that stands in a slot; 0 where it is free. */
  #slots = new Int32Array(16);

  /** The number of a scene and state, a new one where it was not met before. */
  add(scene: number, mood: number, facts: number, asked: number): number {
    const rest = asked * MOODS + mood;
    const slot = this.#slotOf(scene, facts, rest);
    const known = this.#slots[slot]! - 1;
    if (known >= 0) return known;
    const number = this.size++;
    const row = number * WIDTH;
    this.#rows[row] = scene;
    this.#rows[row + 1] = facts;
    this.#rows[row + 2] = rest;
    this.#slots[slot] = this.size;
    if (this.size * 2 === this.#slots.length) this.#grow();
    return number;
  }

  /** The number of a scene and state; -1 where it was not met. */
  find(scene: number, mood: number, facts: number, asked: number): number {
    return this.#slots[this.#slotOf(scene, facts, asked * MOODS + mood)]! - 1;
  }

  scene(number: number): number {
    return this.#rows[number * WIDTH]!;
  }

  facts(number: number): number {
    return this.#rows[number * WIDTH + 1]!;
  }

  mood(number: number): number {
    return this.#rows[number * WIDTH + 2]! % MOODS;
  }

  asked(number: number): number {
    return Math.floor(this.#rows[number * WIDTH + 2]! / MOODS);
  }

  state(number: number): State {
    return { mood: this.mood(number), facts: this.facts(number), asked: this.asked(number) };
  }

  /** The slot in which a scene and state stand, or the free one in which they would. */
  #slotOf(scene: number, facts: number, rest: number): number {
    const rows = this.#rows;
    const slots = this.#slots;
    const last = slots.length - 1;
    // Spread by the multipliers of common hash functions.
    const mixed = Math.imul(facts, 0x85ebca77) ^ Math.imul(rest + 31 * scene, 0x9e3779b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
      const number = slots[slot]! - 1;
      if (number < 0) return slot;
      const row = number * WIDTH;
      if (rows[row + 1] === facts && rows[row + 2] === rest && rows[row] === scene) return slot;
    }
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * GROWTH);
    rows.set(this.#rows);
    this.#rows = rows;
    this.#slots = new Int32Array(this.#slots.length * GROWTH);
    for (let number = 0; number < this.size; number++) {
      const row = number * WIDTH;
      this.#slots[this.#slotOf(rows[row]!, rows[row + 1]!, rows[row + 2]!)] = number + 1;
    }
  }
}

/** A row: scene, facts, and mood and questions asked as one number. */
const WIDTH = 3;
const GROWTH = 4;
/** More than there are moods: the lowest three bits. */
const MOODS = 8;
