import { ACTOR_KINDS, foldedWords, isActorKind } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { dayInGermany } from '../../kernel/clock.js';
import type { Clock } from '../../kernel/clock.js';
import { CLOCK, GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { getAll, pageSize, personName, requiredTextOf, textOf } from '../records/index.js';
import { hangingOn } from './contact-book.js';
import { membershipsInWords, officeName } from './memberships.js';
import type { MembershipInWords } from './memberships.js';

/** One hit of the search in the header. */
export interface Hit {
  readonly kind: 'ACTOR' | 'PERSON' | 'POST';
  readonly record: StoredRecord;
  /** The actor or person that it leads to. */
  readonly targetId: string;
  readonly name: string;
  readonly hint: string;
  readonly actor: { readonly actorClass: ActorRecordKind; readonly record: StoredRecord } | null;
}

const CLASS_LABELS: Readonly<Record<ActorRecordKind, string>> = {
  Organisation: 'Organisation',
  Initiative: 'Initiative',
  Committee: 'Gremium',
  PopulationGroup: 'Bevölkerungsgruppe',
};

/** Finds actors, persons and offices of an area by words of their names. */
@Injectable()
export class SearchService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Hits whose name contains every word of the text, best first; none for a text without letters and digits. */
  async search(area: string, text: string, first: number | null | undefined): Promise<readonly Hit[]> {
    const words = foldedWords(text.slice(0, 200));
    if (words.length === 0) return [];
    return this.store.read(async (read) => {
      const found = await read.search({
        kinds: [...ACTOR_KINDS, 'Person', 'Post'],
        areas: [area],
        words,
        limit: pageSize(first, 12, 50),
      });
      const records = found.map(({ record }) => record);
      const memberships = await this.membershipsOf(read, area, records);
      const actors = await getAll(
        read,
        records.flatMap((record) => (record.kind === 'Post' ? [requiredTextOf(record, 'actor')] : [])),
      );
      return records.flatMap((record) => this.hit(record, memberships, actors));
    });
  }

  private async membershipsOf(
    read: StoreRead,
    area: string,
    records: readonly StoredRecord[],
  ): Promise<readonly MembershipInWords[]> {
    const ids = records.filter(({ kind }) => kind === 'Person' || kind === 'Post').map(({ id }) => id);
    const today = dayInGermany(this.clock.now());
    const memberships = await membershipsInWords(read, await hangingOn(read, area, ids, 'Membership'), today);
    return memberships.filter(({ current }) => current);
  }

  private hit(
    record: StoredRecord,
    memberships: readonly MembershipInWords[],
    actors: ReadonlyMap<string, StoredRecord>,
  ): readonly Hit[] {
    const { id, kind } = record;
    if (isActorKind(kind)) {
      const name = requiredTextOf(record, 'name');
      const actor = { actorClass: kind, record };
      return [{ kind: 'ACTOR', record, targetId: id, name, hint: this.actorHint(record, kind), actor }];
    }
    if (kind === 'Person') {
      const offices = memberships.filter(({ personId }) => personId === id).map(officeName);
      const hint = offices.join(' · ') || 'ohne Funktion';
      return [{ kind: 'PERSON', record, targetId: id, name: personName(record), hint, actor: null }];
    }
    const actor = actors.get(requiredTextOf(record, 'actor'));
    if (!actor) return [];
    const holders = memberships.filter(({ post }) => post.id === id).map(({ personName: holder }) => holder);
    const hint = [requiredTextOf(actor, 'name'), ...holders].join(' · ');
    return [{ kind: 'POST', record, targetId: actor.id, name: requiredTextOf(record, 'title'), hint, actor: null }];
  }

  private actorHint(record: StoredRecord, kind: ActorRecordKind): string {
    const vocabulary = kind === 'Committee' ? 'committeeKind' : 'actorKind';
    const label = this.vocabularies.find(vocabulary, textOf(record, 'kind') ?? '')?.label ?? CLASS_LABELS[kind];
    const sector = this.vocabularies.find('sector', textOf(record, 'sector') ?? '')?.label;
    return sector === undefined ? label : `${label} · ${sector}`;
  }
}
