import { countsOn } from '@quartiersnetz/graph-schema';
import type { PartialDate } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { requiredTextOf, textOf } from '../records/index.js';

interface Period {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** That somebody holds a function: the person by id only, for nobody is measured. */
export interface Office {
  readonly person: string;
  /** Of the function and of the person's time in it; both have to count. */
  readonly periods: readonly Period[];
}

const periodOf = (record: StoredRecord): Period => ({
  since: textOf(record, 'since'),
  until: textOf(record, 'until'),
});

/** Who holds or held functions, by actor, from the posts and memberships among the records. */
export function officesOf(records: readonly StoredRecord[]): ReadonlyMap<string, readonly Office[]> {
  const posts = new Map(records.filter(({ kind }) => kind === 'Post').map((post) => [post.id, post]));
  const offices = new Map<string, Office[]>();
  for (const membership of records) {
    const post = membership.kind === 'Membership' ? posts.get(requiredTextOf(membership, 'post')) : undefined;
    if (!post) continue;
    const actor = requiredTextOf(post, 'actor');
    const office = { person: requiredTextOf(membership, 'person'), periods: [periodOf(post), periodOf(membership)] };
    offices.set(actor, [...(offices.get(actor) ?? []), office]);
  }
  return offices;
}

/** Ids of the persons in a function on the day, each once. */
export const holdersOn = (offices: readonly Office[], day: string): readonly string[] => [
  ...new Set(
    offices
      .filter(({ periods }) => periods.every(({ since, until }) => countsOn(day, since, until)))
      .map(({ person }) => person),
  ),
];
