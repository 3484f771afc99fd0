import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import { NotFound } from '../../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../../kernel/tokens.js';
import { ContinuationService } from '../continuation.service.js';
import type { QmTieView } from '../continuation.service.js';
import type { ContinuationDay } from '../continuation-day.js';
import type { ContinuationBook } from '../entries.js';
import { qmTies } from '../qm-ties.js';
import { orderedPlans } from '../task-matrix.js';
import { functionalContacts } from './functional-contacts.js';
import { handoverSheet, takingOver } from './handover-sheet.js';
import type { HandoverSheet } from './handover-sheet.js';

/** Sheets with what names and describes their entries. */
export interface HandoverSheetsView {
  readonly day: ContinuationDay;
  readonly book: ContinuationBook;
  readonly sheets: readonly HandoverSheet[];
  /** What goes over with each tie, by id. */
  readonly described: ReadonlyMap<string, QmTieView>;
  /** Functional ways to reach an actor. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
}

/** Übergabeblätter: what each organisation takes over. */
@Injectable()
export class HandoverSheetsService {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    private readonly continuation: ContinuationService,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {}

  /** The sheet of one organisation, or of all that take something over. Throws NotFound where an organisation takes nothing over. */
  async sheets(area: string, actor: string | null): Promise<HandoverSheetsView> {
    const { day, book } = await this.continuation.load(area, null);
    const ties = qmTies(day, book.tieHandovers, this.vocabularies);
    const source = { day, book, plans: orderedPlans(book.plans), ties, vocabularies: this.vocabularies };
    const all = takingOver(source);
    if (actor !== null && !all.includes(actor)) throw new NotFound(actor);
    const sheets = (actor === null ? all : [actor]).map((id) => handoverSheet(id, source));
    const handed = sheets.flatMap((sheet) => sheet.ties);
    const named = [...new Set([...sheets.map((sheet) => sheet.actor), ...handed.map(({ held }) => held.contact.id)])];
    const described = await this.continuation.described(area, day, book, handed);
    return {
      day,
      book,
      sheets,
      described: new Map(described.map((view) => [view.tie.held.tie.id, view])),
      contacts: await this.store.read((read) => functionalContacts(read, area, named, day.day.day)),
    };
  }
}
