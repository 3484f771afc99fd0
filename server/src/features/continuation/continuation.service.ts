import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import type { ChangeSet, StoredRecord } from '../../graph-store/record.js';
import { NotFound } from '../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { dayInGermany } from '../../kernel/clock.js';
import { AreaNetworks, filterKey, KeptBeside, NetworkService } from '../network/index.js';
import type { AreaNetwork, Filter } from '../network/index.js';
import { compareParts, decodeCursor, encodeCursor, findIn, pageSize, textOf } from '../records/index.js';
import { continuationDay } from './continuation-day.js';
import type { ContinuationDay } from './continuation-day.js';
import { conversationList } from './conversation.js';
import type { ConversationList } from './conversation.js';
import type { Candidate, ContinuationBook, TieHandover } from './entries.js';
import { fundingEnd } from './funding-end.js';
import type { FundingEnd } from './funding-end.js';
import { entryNotices, networkNotices } from './notices.js';
import type { Notice } from './notices.js';
import { receiverProposals } from './proposals.js';
import type { ReceiverProposal } from './proposals.js';
import { goesAlong, passes, PLACE_PARTS, qmTies } from './qm-ties.js';
import type { QmTie, QmTieFilter } from './qm-ties.js';
import { readBook } from './read-book.js';
import { changesSinceScenarios } from './scenario-age.js';
import { carriedFacts } from './carried-facts.js';
import { orderedCandidates, orderedPlans } from './task-matrix.js';
import { withoutActors } from './without-actors.js';
import type { WithoutActors } from './without-actors.js';

/** The page Verstetigung of a day. */
export interface ContinuationView {
  readonly day: ContinuationDay;
  readonly book: ContinuationBook;
  readonly end: FundingEnd | null;
  readonly notices: readonly Notice[];
  readonly ties: readonly QmTie[];
  /** Change sets since the oldest scenario was created, newest first. */
  readonly changes: readonly ChangeSet[];
}

/** A tie of the QM with what the page says about it. */
export interface QmTieView {
  readonly tie: QmTie;
  readonly proposals: readonly ReceiverProposal[];
  readonly goesAlong: readonly string[];
}

/** One page of the ties of the QM. */
export interface QmTiesView {
  readonly day: ContinuationDay;
  readonly names: ReadonlyMap<string, string>;
  readonly all: readonly QmTie[];
  readonly rows: readonly QmTieView[];
  readonly endCursor: string | null;
  readonly total: number;
}

/** Which part of the list of ties is wanted. */
export interface QmTiesRequest {
  readonly filter: QmTieFilter | null;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** How the network is looked at: on a day (null: today) or as it was stored at an instant, through a filter. */
export interface Look {
  readonly day: string | null;
  readonly storedAt: string | null;
  readonly filter: Filter;
}

/** Reads for the page Verstetigung. */
@Injectable()
export class ContinuationService {
  private readonly days = new KeptBeside<ContinuationDay>(8);

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly networks: AreaNetworks,
    private readonly findings: NetworkService,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  /** The network of a day (today if none is given). Throws NotFound. */
  async dayOf(area: string, day: string | null): Promise<ContinuationDay> {
    const network = await this.networks.current(area);
    return this.dayIn(network, day ?? this.findings.today());
  }

  async view(area: string, dayText: string | null): Promise<ContinuationView> {
    const { day, book, record } = await this.load(area, dayText);
    const end = fundingEnd(mandateEnds(day), textOf(record, 'fundingUntil'), day.day.day);
    const notices = [...networkNotices(day), ...entryNotices(book, end)];
    const changes = await this.store.read((read) => changesSinceScenarios(read, area, book.scenarios));
    return { day, book, end, notices, ties: qmTies(day, book.tieHandovers, this.vocabularies), changes };
  }

  async ties(area: string, dayText: string | null, request: QmTiesRequest): Promise<QmTiesView> {
    const after = decodeCursor(request.after, PLACE_PARTS);
    const { day, book } = await this.load(area, dayText);
    const all = qmTies(day, book.tieHandovers, this.vocabularies);
    const { filter } = request;
    const passing = filter === null ? all : all.filter((tie) => passes(tie, filter));
    const rest = after ? passing.filter(({ place }) => compareParts(place, after) > 0) : passing;
    const page = rest.slice(0, pageSize(request.first, 50, 200));
    const last = page.at(-1);
    return {
      day,
      names: book.names,
      all,
      rows: await this.described(area, day, book, page),
      endCursor: last && page.length < rest.length ? encodeCursor(last.place) : null,
      total: passing.length,
    };
  }

  /** One tie of the QM; null if it has no such tie on the day. */
  async tie(area: string, tieId: string, dayText: string | null): Promise<(QmTieView & Named) | null> {
    const { day, book } = await this.load(area, dayText);
    const found = qmTies(day, book.tieHandovers, this.vocabularies).find(({ held }) => held.tie.id === tieId);
    if (!found) return null;
    const [row] = await this.described(area, day, book, [found]);
    return row ? { ...row, day, names: book.names } : null;
  }

  /** Gesprächslisten: of one organisation, or of all that have something to be asked. Throws NotFound for no candidate. */
  async conversations(area: string, actor: string | null): Promise<ConversationsView> {
    const { day, book } = await this.load(area, null);
    const nameOf = (candidate: Candidate): string => day.actor(candidate.actor)?.shortName ?? '';
    const wanted = book.candidates.filter((candidate) => actor === null || candidate.actor === actor);
    if (actor !== null && wanted.length === 0) throw new NotFound(actor);
    const plans = orderedPlans(book.plans);
    const lists = orderedCandidates(wanted, nameOf).map((candidate) =>
      conversationList(candidate, nameOf(candidate), plans, book.offers, this.vocabularies),
    );
    return { day, lists: lists.filter(({ questions }) => actor !== null || questions.length > 0) };
  }

  /** "Ohne uns": what becomes of the network without these actors; without the QM for an empty list. Throws NotFound. */
  async without(area: string, actorIds: readonly string[], look: Look): Promise<WithoutActors> {
    const { storedAt, filter } = look;
    if (storedAt === null) {
      const network = await this.networks.current(area);
      return withoutActors(this.dayIn(network, look.day ?? this.findings.today(), filter), actorIds);
    }
    return withoutActors(this.dayIn(await this.networks.at(area, storedAt), dayInGermany(storedAt), filter), actorIds);
  }

  /** The book of an area together with its network. */
  async load(
    area: string,
    dayText: string | null,
  ): Promise<{ readonly day: ContinuationDay; readonly book: ContinuationBook; readonly record: StoredRecord }> {
    const day = await this.dayOf(area, dayText);
    return this.store.read(async (read) => ({
      day,
      book: await readBook(read, area),
      record: await requireArea(read, area),
    }));
  }

  private dayIn(network: AreaNetwork, dayText: string, filter: Filter = {}): ContinuationDay {
    return this.days.get(network, `${dayText} ${filterKey(filter)}`, () =>
      continuationDay(network, dayText, this.findings.findingsOf(network, dayText, filter), filter),
    );
  }

  /** Ties with what the page says about them: who could receive them, and what goes along. */
  async described(
    area: string,
    day: ContinuationDay,
    book: ContinuationBook,
    ties: readonly QmTie[],
  ): Promise<readonly QmTieView[]> {
    const candidates = new Set(book.candidates.map(({ actor }) => actor));
    const facts = await this.store.read((read) => carriedFacts(read, area, ties));
    return ties.map((tie) => ({
      tie,
      proposals: hasReceiver(tie.handover) ? [] : receiverProposals(day, tie.held.contact.id, candidates),
      goesAlong: goesAlong(tie, facts.contactPoints(tie), facts.citations(tie)),
    }));
  }
}

interface Named {
  readonly day: ContinuationDay;
  readonly names: ReadonlyMap<string, string>;
}

/** Gesprächslisten with the network that names their actors. */
export interface ConversationsView {
  readonly day: ContinuationDay;
  readonly lists: readonly ConversationList[];
}

const hasReceiver = (handover: TieHandover | null): boolean => (handover?.receiver ?? null) !== null;

/** Ends of the mandates of those who are QM on the day. */
const mandateEnds = ({ network, qm }: ContinuationDay) =>
  network.mandates
    .filter(
      (mandate) =>
        textOf(mandate, 'role') === 'NEIGHBOURHOOD_MANAGEMENT' && qm.some(({ id }) => id === textOf(mandate, 'actor')),
    )
    .map((mandate) => ({ until: textOf(mandate, 'until'), optionUntil: textOf(mandate, 'optionUntil') }));

async function requireArea(read: StoreRead, area: string): Promise<StoredRecord> {
  const record = await findIn(read, area, [area], ['Area']);
  if (!record) throw new NotFound(area);
  return record;
}
