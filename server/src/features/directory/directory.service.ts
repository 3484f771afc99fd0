import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import { VOCABULARIES } from '../../kernel/tokens.js';
import { decodeCursor, encodeCursor, pageSize } from '../records/index.js';
import { candidates, comparePlaces, PLACE_PARTS, rowTest, sortRows, viewCounts } from './actor-list.js';
import type { DirectoryFilter, DirectorySort, TermOrder } from './actor-list.js';
import type { DirectoryRow } from './actor-rows.js';
import { DirectoryAreas } from './directory-areas.service.js';

/** Which page of a list is wanted. */
export interface PageRequest {
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** One page of the directory. */
export interface DirectoryPage {
  readonly rows: readonly DirectoryRow[];
  readonly endCursor: string | null;
  readonly total: number;
  readonly filteredOut: number;
  readonly endedNotCounted: number;
  readonly views: ReturnType<typeof viewCounts>;
}

/** The list of actors of an area. */
@Injectable()
export class DirectoryService {
  private readonly orderOf: TermOrder;

  constructor(
    private readonly areas: DirectoryAreas,
    @Inject(VOCABULARIES) vocabularies: VocabularySet,
  ) {
    const place = (names: readonly string[]): ReadonlyMap<string, number> =>
      new Map(names.flatMap((name) => vocabularies.list(name)).map(({ id }, position) => [id, position]));
    const places = { kind: place(['actorKind', 'committeeKind']), sector: place(['sector']) };
    this.orderOf = (vocabulary, id) => places[vocabulary].get(id ?? '') ?? places[vocabulary].size;
  }

  /** A page of the actors that pass the filter; a cursor stays good when actors come and go between two pages. */
  async list(area: string, filter: DirectoryFilter, sort: DirectorySort, page: PageRequest): Promise<DirectoryPage> {
    const after = decodeCursor(page.after, PLACE_PARTS);
    const { rows } = await this.areas.current(area);
    const considered = candidates(rows, filter);
    const passing = sortRows(considered.filter(rowTest(filter)), sort, this.orderOf);
    const rest = after ? passing.filter(({ place }) => comparePlaces(place, after, sort.descending) > 0) : passing;
    const shown = rest.slice(0, pageSize(page.first, 100, 200));
    const last = shown.at(-1);
    return {
      rows: shown.map(({ row }) => row),
      endCursor: last && shown.length < rest.length ? encodeCursor(last.place) : null,
      total: passing.length,
      filteredOut: considered.length - passing.length,
      endedNotCounted: rows.length - considered.length,
      views: viewCounts(rows),
    };
  }
}
