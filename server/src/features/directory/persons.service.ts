import { foldedWords, orderKey } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { dayInGermany } from '../../kernel/clock.js';
import type { Clock } from '../../kernel/clock.js';
import { CLOCK, GRAPH_STORE } from '../../kernel/tokens.js';
import { compareParts, decodeCursor, encodeCursor, findIn, pageSize } from '../records/index.js';
import { groupedBy, hangingOn } from './contact-book.js';
import { channelsOf, inOrderOfUse } from './contact-order.js';
import type { Channel } from './contact-order.js';
import type { PageRequest } from './directory.service.js';
import { membershipsInWords, officeName } from './memberships.js';
import type { MembershipInWords } from './memberships.js';

/** One row of the list of persons. */
export interface PersonInList {
  readonly person: StoredRecord;
  readonly offices: readonly string[];
  readonly channels: readonly Channel[];
  /** Held offices, and none of them today. */
  readonly ended: boolean;
}

/** One page of the list of persons. */
export interface PersonListPage {
  readonly rows: readonly PersonInList[];
  readonly endCursor: string | null;
  readonly total: number;
}

/** A person with what hangs on it. */
export interface PersonWithOffices {
  readonly person: StoredRecord;
  readonly memberships: readonly MembershipInWords[];
  readonly contactPoints: readonly StoredRecord[];
}

/** Hits of a search that are counted and paged at most. */
const MOST_HITS = 1_000;
const PERSON = ['Person'] as const;

/** Persons of an area. */
@Injectable()
export class PersonsService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(area: string, search: string, { first, after }: PageRequest): Promise<PersonListPage> {
    const size = pageSize(first, 100, 200);
    const place = decodeCursor(after, 2);
    return this.store.read(async (read) => {
      const words = foldedWords(search);
      const { persons, total, more } =
        words.length === 0 ? await pageOf(read, area, place, size) : await hitsOf(read, area, words, place, size);
      const last = persons.at(-1);
      return {
        rows: await this.inList(read, area, persons),
        endCursor: last && more ? encodeCursor(placeOf(last)) : null,
        total,
      };
    });
  }

  async find(area: string, id: string): Promise<PersonWithOffices | null> {
    return this.store.read(async (read) => {
      const person = await findIn(read, id, [area], PERSON);
      if (!person) return null;
      const memberships = await hangingOn(read, area, [id], 'Membership');
      return {
        person,
        memberships: await membershipsInWords(read, memberships, this.today()),
        contactPoints: inOrderOfUse(await hangingOn(read, area, [id], 'ContactPoint')),
      };
    });
  }

  private today(): string {
    return dayInGermany(this.clock.now());
  }

  private async inList(
    read: StoreRead,
    area: string,
    persons: readonly StoredRecord[],
  ): Promise<readonly PersonInList[]> {
    const ids = persons.map(({ id }) => id);
    const memberships = await membershipsInWords(read, await hangingOn(read, area, ids, 'Membership'), this.today());
    const contacts = groupedBy(await hangingOn(read, area, ids, 'ContactPoint'), 'owner');
    return persons.map((person) => {
      const own = memberships.filter(({ personId }) => personId === person.id);
      const current = own.filter((membership) => membership.current);
      return {
        person,
        offices: current.map(officeName),
        channels: channelsOf(contacts.get(person.id) ?? []),
        ended: own.length > 0 && current.length === 0,
      };
    });
  }
}

const placeOf = ({ kind, values, id }: StoredRecord) => [orderKey(kind, values), id];

interface Persons {
  readonly persons: readonly StoredRecord[];
  readonly total: number;
  readonly more: boolean;
}

type Place = ReturnType<typeof decodeCursor>;

async function pageOf(read: StoreRead, area: string, place: Place, size: number): Promise<Persons> {
  const query = { kinds: PERSON, areas: [area] };
  const after = place ? { after: { orderKey: String(place[0]), id: String(place[1]) } } : {};
  const found = await read.list({ ...query, ...after, limit: size + 1 });
  return { persons: found.slice(0, size), total: await read.count(query), more: found.length > size };
}

/** Persons whose name contains every word, by name; of very common words only the first thousand. */
async function hitsOf(
  read: StoreRead,
  area: string,
  words: readonly string[],
  place: Place,
  size: number,
): Promise<Persons> {
  const hits = await read.search({ kinds: PERSON, areas: [area], words, limit: MOST_HITS });
  const sorted = hits.map(({ record }) => record).sort((a, b) => compareParts(placeOf(a), placeOf(b)));
  const rest = place ? sorted.filter((person) => compareParts(placeOf(person), place) > 0) : sorted;
  return { persons: rest.slice(0, size), total: sorted.length, more: rest.length > size };
}
