import type { StoreRead } from '../../graph-store/graph-store.port.js';
import { belongsTo, referrersOf, requiredTextOf, textOf } from '../records/index.js';
import type { QmTie } from './qm-ties.js';

/** Ways by which somebody answers. */
const CHANNELS: readonly string[] = ['EMAIL', 'PHONE'];

/** What is known around ties of the QM and goes over with them. */
export interface CarriedFacts {
  /** Functional ways to reach the contact; those of persons do not go over. */
  readonly contactPoints: (tie: QmTie) => readonly string[];
  readonly citations: (tie: QmTie) => number;
}

/** Reads functional contact points of the contacts and the number of citations of the ties, as far as they are of the area. */
export async function carriedFacts(read: StoreRead, area: string, ties: readonly QmTie[]): Promise<CarriedFacts> {
  const ids = ties.flatMap(({ held }) => [held.contact.id, held.tie.id]);
  const points = new Map<string, string[]>();
  const citations = new Map<string, number>();
  for (const { record, target } of ids.length === 0 ? [] : await referrersOf(read, ids)) {
    if (!belongsTo(record, [area])) continue;
    if (record.kind === 'Citation') citations.set(target, (citations.get(target) ?? 0) + 1);
    const reaches = record.kind === 'ContactPoint' && CHANNELS.includes(textOf(record, 'channel') ?? '');
    if (reaches && textOf(record, 'contactKind') === 'FUNCTIONAL') {
      points.set(target, [...(points.get(target) ?? []), requiredTextOf(record, 'value')]);
    }
  }
  return {
    contactPoints: ({ held }) => points.get(held.contact.id) ?? [],
    citations: ({ held }) => citations.get(held.tie.id) ?? 0,
  };
}
