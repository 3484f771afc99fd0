import { linkHash, withoutLinks } from '../chain.js';
import type { StoreRead } from '../graph-store.port.js';

const PORTION = 500;

/** Result of following a chain from its first link. */
export type ChainVerdict =
  | { readonly intact: true; readonly length: number }
  | {
      readonly intact: false;
      readonly sequence: number;
      readonly reason: 'GAP' | 'BROKEN_LINK' | 'WRONG_HASH' | 'WRONG_HEAD';
    };

/** Recomputes the hash chain of a scope from its change sets and compares it with what is stored. */
export async function verifyChain(read: StoreRead, scope: string): Promise<ChainVerdict> {
  let hash = '';
  let sequence = 0;
  for (;;) {
    const portion = await read.changeSets(scope, sequence, PORTION);
    for (const changeSet of portion) {
      sequence += 1;
      const link = changeSet.links.find((candidate) => candidate.scope === scope);
      if (link?.sequence !== sequence) return { intact: false, sequence, reason: 'GAP' };
      if (link.previousHash !== hash) return { intact: false, sequence, reason: 'BROKEN_LINK' };
      if (link.hash !== linkHash(hash, sequence, withoutLinks(changeSet))) {
        return { intact: false, sequence, reason: 'WRONG_HASH' };
      }
      hash = link.hash;
    }
    if (portion.length < PORTION) break;
  }
  const head = await read.chainHead(scope);
  const ended = head.sequence === sequence && head.hash === hash;
  return ended ? { intact: true, length: sequence } : { intact: false, sequence, reason: 'WRONG_HEAD' };
}
