/**
 * The same items in an order that depends on nothing but the seed: presentation only, so that
 * nobody learns positions, and a reload shows the same order again.
 */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const result = [...items];
  const random = generator(digest(seed));
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = result[last];
    const moved = result[other];
    if (kept === undefined || moved === undefined) continue;
    result[last] = moved;
    result[other] = kept;
  }
  return result;
}

/** FNV-1a over UTF-16 code units. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: small, even enough for a handful of cards. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
