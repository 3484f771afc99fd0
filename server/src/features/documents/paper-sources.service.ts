import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GapPair } from '@quartiersnetz/map-layout';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../graph-store/graph-store.port.js';
import { NotFound } from '../../kernel/errors.js';
import { afterOthers } from '../../kernel/in-turns.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import {
  ContinuationService,
  SuccessionService,
  toContinuation,
  toParameters,
  toSuccession,
} from '../continuation/index.js';
import { ReportService, toGapReport } from '../gaps/index.js';
import type { ReportView } from '../gaps/index.js';
import { ArrangementsService } from '../network/index.js';
import { findIn, requiredTextOf, textOf } from '../records/index.js';
import type { DocumentOrder } from './document-tickets.js';
import { mapSource } from './map-source.js';
import type { ConceptSource, GapReport, GapReportSource, PaperHead, ReportGap, Succession } from './sources.mapper.js';

/** Gaps between sectors that are drawn into the map. */
const DRAWN_GAPS = 3;
const PAGE = 100;

/** Gathers what a document is written from; the words are those of the pages. */
@Injectable()
export class PaperSources {
  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    private readonly report: ReportService,
    private readonly arrangements: ArrangementsService,
    private readonly continuations: ContinuationService,
    private readonly successions: SuccessionService,
  ) {}

  /** Everything of the report, its draws made. Throws NotFound. */
  async gapReport(order: DocumentOrder): Promise<GapReportSource> {
    const head = await this.head(order);
    const view = await this.report.complete({ areaId: order.areaId, day: order.day, merged: order.merged });
    // between the steps others are served; only the drawing and the setting have a thread of their own
    await afterOthers();
    const report = toGapReport(view, { first: 1 }, this.vocabularies);
    const gaps = this.allGaps(view, ['OPEN', 'TAKEN']);
    await afterOthers();
    const { stored } = await this.arrangements.find(order.areaId);
    await afterOthers();
    const drawn = gaps.flatMap(gapPair).slice(0, DRAWN_GAPS);
    const map = mapSource(view.basis.network, order.day, stored.arrangement, drawn, this.vocabularies);
    return { ...head, ...map, report, gaps, dismissed: this.allGaps(view, ['DISMISSED']) };
  }

  /** Everything of the Verstetigungskonzept; the search of successors is waited for. Throws NotFound. */
  async continuation(order: DocumentOrder): Promise<ConceptSource> {
    const report = await this.gapReport(order);
    const { areaId, day } = order;
    const view = await this.continuations.view(areaId, day);
    await afterOthers();
    return {
      ...report,
      continuation: toContinuation(view, this.vocabularies),
      succession: await this.searched(areaId, day),
      contributionKinds: new Map(this.vocabularies.list('contributionKind').map(({ id, label }) => [id, label])),
    };
  }

  private async searched(area: string, day: string): Promise<Succession> {
    const { question, messages } = await this.successions.follow(area, day, toParameters(null));
    let last: Succession | null = null;
    for await (const message of messages) last = toSuccession({ question, message });
    return last ?? toSuccession(await this.successions.find(area, day, toParameters(null)));
  }

  private allGaps(view: ReportView, states: readonly ('OPEN' | 'TAKEN' | 'DISMISSED')[]): readonly ReportGap[] {
    const rows: ReportGap[] = [];
    let after: string | null = null;
    do {
      const { gaps }: GapReport = toGapReport(
        view,
        { first: PAGE, after, filter: { states: [...states] } },
        this.vocabularies,
      );
      rows.push(...gaps.rows);
      after = gaps.pageInfo.endCursor ?? null;
    } while (after !== null);
    return rows;
  }

  private head({ areaId, day, edition }: DocumentOrder): Promise<PaperHead> {
    return this.store.read(async (read) => {
      const record = await findIn(read, areaId, [areaId], ['Area']);
      if (!record) throw new NotFound(areaId);
      const place = [textOf(record, 'place'), textOf(record, 'programme')].filter((text) => text !== null).join(', ');
      return { area: requiredTextOf(record, 'name'), place, day, internal: edition === 'INTERNAL' };
    });
  }
}

/** The two sectors of a gap between sectors; merged ones have no line of their own. */
const gapPair = ({ id, family, sectorsA: [from], sectorsB: [to] }: ReportGap): readonly GapPair[] =>
  family === 'SECTOR_PAIR' && from !== undefined && to !== undefined && from !== to ? [{ id, from, to }] : [];
