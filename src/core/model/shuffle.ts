import { seededRandom, seedOf } from "./random.ts";

/**
 * The same items in an order that depends on nothing but the seed: presentation only, so that
 * nobody learns positions, and a reload shows the same order again (Fisher-Yates).
 */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const random = seededRandom(seedOf(seed));
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const [picked] = order.splice(Math.floor(random() * (last + 1)), 1);
    if (picked !== undefined) order.splice(last, 0, picked);
  }
  return order;
}
