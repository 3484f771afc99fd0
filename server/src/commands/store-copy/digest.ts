import { createHash } from 'node:crypto';
import { canonicalJson } from '../../graph-store/chain.js';
import type { DumpEntry } from '../../graph-store/engine.port.js';

/** How many entries of each type a store holds, and a digest over all of them. */
export interface Inventory {
  readonly counts: Readonly<Record<DumpEntry['type'], number>>;
  readonly digest: string;
}

/** Takes the inventory of entries that pass through. */
export interface Tally {
  add(entry: DumpEntry): void;
  inventory(): Inventory;
}

const MODULUS = 2n ** 256n;

/**
 * A tally of entries in any order: the digest is the sum of the SHA-256 of each entry's canonical JSON, so that two stores with
 * the same entries have the same digest however they sort them. Made against mistakes, not against forgery.
 */
export function createTally(): Tally {
  const counts = { record: 0, version: 0, changeSet: 0, state: 0 };
  let sum = 0n;
  return {
    add(entry) {
      counts[entry.type] += 1;
      const hash = createHash('sha256').update(canonicalJson(entry)).digest('hex');
      sum = (sum + BigInt(`0x${hash}`)) % MODULUS;
    },
    inventory: () => ({ counts: { ...counts }, digest: sum.toString(16).padStart(64, '0') }),
  };
}

/** The inventory of everything that is read. */
export async function inventoryOf(entries: AsyncIterable<DumpEntry>): Promise<Inventory> {
  const tally = createTally();
  for await (const entry of entries) tally.add(entry);
  return tally.inventory();
}

/** Passes entries on and tallies them. */
export async function* tallied(entries: AsyncIterable<DumpEntry>, tally: Tally): AsyncGenerator<DumpEntry> {
  for await (const entry of entries) {
    tally.add(entry);
    yield entry;
  }
}
