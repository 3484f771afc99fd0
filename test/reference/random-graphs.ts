/** Ties of a network for property tests. */
export interface RandomTie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** A small seeded generator (mulberry32), so that a failing case can be repeated by its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every pair is tied with the probability `share`, with a strength of 1 to 4. */
export function randomTies(n: number, share: number, random: () => number): readonly RandomTie[] {
  const ties: RandomTie[] = [];
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (random() < share) ties.push({ a, b, strength: 1 + Math.floor(random() * 4) });
    }
  }
  return ties;
}

/** A random order of 0 .. n-1. */
export function shuffled(n: number, random: () => number): readonly number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** Networks of 1 to 12 nodes from empty to full, each with its seed, for brute force to check against. */
export function smallNetworks(
  count: number,
): readonly { readonly seed: number; readonly n: number; readonly ties: readonly RandomTie[] }[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed + 1);
    const n = 1 + (seed % 12);
    return { seed, n, ties: randomTies(n, 0.08 + 0.6 * random(), random) };
  });
}
