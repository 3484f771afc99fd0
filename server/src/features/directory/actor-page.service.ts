import { isActorKind, lastDay } from '@quartiersnetz/graph-schema';
import type { ActorRecordKind, PartialDate, VocabularySet } from '@quartiersnetz/graph-schema';
import type { Ring } from '@quartiersnetz/map-layout';
import { Inject, Injectable } from '@nestjs/common';
import { recordAt } from '../../graph-store/change-log/index.js';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { dayInGermany } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { qmActorsOn } from '../areas/index.js';
import { AreaNetworks } from '../network/index.js';
import { belongsTo, textOf } from '../records/index.js';
import { citationsOf } from '../ties/index.js';
import type { CitedSource } from '../ties/index.js';
import { tiesSeenFrom } from './actor-ties.js';
import type { TieSeenFrom } from './actor-ties.js';
import { hangingOn } from './contact-book.js';
import type { ContactBook } from './contact-book.js';
import { inOrderOfUse } from './contact-order.js';
import { DirectoryAreas } from './directory-areas.service.js';
import { membershipsInWords } from './memberships.js';
import type { MembershipInWords } from './memberships.js';

/** An office of an actor with who holds it and how to reach it. */
export interface PostWithHolders {
  readonly post: StoredRecord;
  readonly holders: readonly MembershipInWords[];
  readonly contactPoints: readonly StoredRecord[];
}

/** An actor with what hangs on it. */
export interface ActorPage {
  readonly actor: StoredRecord;
  readonly actorClass: ActorRecordKind;
  readonly ring: Ring | null;
  readonly isQm: boolean;
  readonly ended: boolean;
  readonly lastConfirmed: PartialDate | null;
  readonly contactPoints: readonly StoredRecord[];
  readonly posts: readonly PostWithHolders[];
  readonly ties: readonly TieSeenFrom[];
  readonly citations: readonly CitedSource[];
}

/** Parts of an actor's page that cost reads of their own. */
export interface ActorParts {
  readonly posts: boolean;
  readonly citations: boolean;
}

/** An actor as it was stored at an instant. */
export interface ActorThen {
  readonly at: string;
  readonly actor: StoredRecord;
  readonly actorClass: ActorRecordKind;
  readonly ties: readonly TieSeenFrom[];
}

/** One actor, now and at earlier moments. */
@Injectable()
export class ActorPageService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly areas: DirectoryAreas,
    private readonly networks: AreaNetworks,
  ) {}

  /** An actor of the area as it is now, or null; offices and citations are read only where they are asked for. */
  async find(area: string, id: string, asked: ActorParts): Promise<ActorPage | null> {
    const { network, book, today, rows } = await this.areas.current(area);
    const row = rows.find((candidate) => candidate.actor.id === id);
    if (!row) return null;
    const qmIds = qmActorsOn(network.mandates, today);
    const { record: actor, actorClass } = row.actor;
    const { ring, isQm, ended, lastConfirmed } = row;
    const posts = presentFirst(book.postsOf.get(id) ?? [], today);
    return {
      ...{ actor, actorClass, ring, isQm, ended, lastConfirmed },
      ties: tiesSeenFrom(network, id, today, (other) => qmIds.includes(other), this.vocabularies),
      contactPoints: inOrderOfUse(book.contactsOf.get(id) ?? []),
      posts: asked.posts ? await this.withHolders(area, posts, book, today) : [],
      citations: asked.citations ? await this.citations(area, id) : [],
    };
  }

  private async withHolders(
    area: string,
    posts: readonly StoredRecord[],
    book: ContactBook,
    today: string,
  ): Promise<readonly PostWithHolders[]> {
    if (posts.length === 0) return [];
    const ids = posts.map(({ id }) => id);
    const holders = await this.store.read(async (read) =>
      membershipsInWords(read, await hangingOn(read, area, ids, 'Membership'), today),
    );
    return posts.map((post) => ({
      post,
      holders: holders.filter(({ membership }) => textOf(membership, 'post') === post.id),
      contactPoints: inOrderOfUse(book.contactsOf.get(post.id) ?? []),
    }));
  }

  private async citations(area: string, id: string): Promise<readonly CitedSource[]> {
    return this.store.read(async (read) => (await citationsOf(read, area, [id])).get(id) ?? []);
  }

  /** An actor of the area as it was stored at an instant, with its ties then; null if there was none. */
  async findAt(area: string, id: string, at: string): Promise<ActorThen | null> {
    if (!isId(id)) return null;
    const actor = await this.store.read((read) => recordAt(read, id, at));
    if (!actor || !isActorKind(actor.kind) || !belongsTo(actor, [area])) return null;
    const network = await this.networks.at(area, at);
    const day = dayInGermany(at);
    const qmIds = qmActorsOn(network.mandates, day);
    const ties = tiesSeenFrom(network, id, day, (other) => qmIds.includes(other), this.vocabularies);
    return { at, actor, actorClass: actor.kind, ties };
  }
}

/** Offices that are still there before ended ones, each by title. */
function presentFirst(posts: readonly StoredRecord[], today: string): readonly StoredRecord[] {
  const place = (post: StoredRecord): string => {
    const until = textOf(post, 'until');
    return `${until !== null && lastDay(until) < today ? 1 : 0} ${textOf(post, 'title') ?? ''} ${post.id}`;
  };
  return [...posts].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
