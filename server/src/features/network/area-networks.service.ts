import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { areasOf } from '@quartiersnetz/graph-schema';
import { Inject, Injectable } from '@nestjs/common';
import { areaAt, recordsAt } from '../../graph-store/change-log/index.js';
import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';
import { NotFound } from '../../kernel/errors.js';
import { GRAPH_STORE, VOCABULARIES } from '../../kernel/tokens.js';
import { findIn, listAll } from '../records/index.js';
import { AreaCache } from './area-cache.js';
import type { Loaded } from './area-cache.js';
import { areaNetwork, BESIDE } from './area-network.js';
import type { AreaNetwork } from './area-network.js';
import { LeastRecentlyUsed } from './least-recently-used.js';

/** Actors and ties that are kept in memory at most, over all areas (some 100 MB). */
const MOST_RECORDS = 200_000;
/** Networks of past instants that are kept, for a page asks for its columns and its findings one after the other. */
const MOST_STORED = 4;

/** The networks of areas: the projection that map, directory and figures share. */
@Injectable()
export class AreaNetworks {
  private readonly cache: AreaCache<AreaNetwork>;
  private readonly stored = new LeastRecentlyUsed<AreaNetwork>(MOST_STORED);

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
  ) {
    this.cache = new AreaCache(store, (read, area, sequence) => this.load(read, area, sequence), MOST_RECORDS);
  }

  /** The network as it is now; the same object until something changes. Throws NotFound. */
  current(area: string): Promise<AreaNetwork> {
    return this.cache.get(area);
  }

  /** The network as it was stored at an instant (decisions.md 5). Throws NotFound. */
  async at(area: string, instant: string): Promise<AreaNetwork> {
    return this.store.read(async (read) => {
      await requireArea(read, area);
      const { sequence } = await read.chainHead(area);
      // the sequence belongs to the key, for an erasure changes the past too
      const key = `${area} ${sequence} ${instant}`;
      const known = this.stored.find(key);
      if (known) return known;
      const graph = await areaAt(read, area, instant);
      const ids = await read.everInArea(area, BESIDE);
      const beside = (await recordsAt(read, ids, instant)).filter(({ values }) => values['area'] === area);
      return this.stored.get(key, () => areaNetwork(area, sequence, graph, beside, this.vocabularies));
    });
  }

  private async load(read: StoreRead, area: string, sequence: number): Promise<Loaded<AreaNetwork>> {
    await requireArea(read, area);
    const graph = await read.loadArea(area);
    const beside = await listAll(read, { kinds: BESIDE, areas: [area] });
    const value = areaNetwork(area, sequence, graph, beside, this.vocabularies);
    const areas = value.actors.flatMap(({ record }) => areasOf(record.kind, record.id, record.values));
    return {
      value,
      weight: value.actors.length + value.ties.length,
      relatedAreas: [...new Set(areas)].filter((id) => id !== area).sort(),
    };
  }
}

async function requireArea(read: StoreRead, area: string): Promise<void> {
  if (!(await findIn(read, area, [area], ['Area']))) throw new NotFound(area);
}
