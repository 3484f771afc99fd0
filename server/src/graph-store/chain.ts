import { createHash } from 'node:crypto';
import { areasOf } from '@quartiersnetz/graph-schema';
import type { ChainHead } from './engine.port.js';
import type { NetChange } from './change-recorder.js';
import { INSTALLATION } from './record.js';
import type { ChainLink, ChangeSet } from './record.js';

/** A change set before it has its places in the chains. */
export type UnlinkedChangeSet = Omit<ChangeSet, 'links'>;

/** JSON with sorted keys and without blanks: the same value always gives the same text. Absent properties are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Hash of a link: SHA-256 over the hash before it, its sequence and the change set without its links, in hexadecimal. */
export const linkHash = (previousHash: string, sequence: number, changeSet: UnlinkedChangeSet): string =>
  createHash('sha256').update(canonicalJson({ changeSet, previousHash, sequence })).digest('hex');

/** The next link of a scope after its head. */
export function linkAfter(head: ChainHead, changeSet: UnlinkedChangeSet): ChainLink {
  const sequence = head.sequence + 1;
  return {
    scope: head.scope,
    sequence,
    previousHash: head.hash,
    hash: linkHash(head.hash, sequence, changeSet),
  };
}

/** The change set as it was hashed. */
export function withoutLinks({ links: _links, ...changeSet }: ChangeSet): UnlinkedChangeSet {
  return changeSet;
}

/**
 * Scopes that a write touches, in the order in which their locks are taken: the areas of its records before and after, the
 * area in whose name it is done, and the installation for records that belong to no area (decisions.md 8).
 */
export function touchedScopes(changes: readonly NetChange[], area: string | null): readonly string[] {
  const scopes = new Set(area === null ? [] : [area]);
  for (const { before, record } of changes) {
    const states = before && before !== record ? [before, record] : [record];
    const areas = states.flatMap(({ kind, id, values }) => areasOf(kind, id, values));
    for (const scope of areas.length > 0 ? areas : [INSTALLATION]) scopes.add(scope);
  }
  return [...scopes].sort();
}
