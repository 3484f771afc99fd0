import type { GraphStore, StoreRead } from '../../graph-store/graph-store.port.js';

/** What was loaded for an area, and what it depends on beside the area itself. */
export interface Loaded<T> {
  readonly value: T;
  /** Size, for the bound of the cache. */
  readonly weight: number;
  /** Areas whose changes show here too: those of foreign ends and of shared master data. */
  readonly relatedAreas: readonly string[];
}

interface Entry<T> extends Loaded<T> {
  readonly heads: string;
}

/** Loads what is kept for an area, in one read, with the area's sequence at that time. */
export type LoadArea<T> = (read: StoreRead, area: string, sequence: number) => Promise<Loaded<T>>;

/**
 * Keeps what was made of areas until they change: a look costs one read of the heads of their chains. The least recently used
 * areas go when the weights exceed the bound.
 */
export class AreaCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private weight = 0;

  constructor(
    private readonly store: GraphStore,
    private readonly load: LoadArea<T>,
    private readonly maxWeight: number,
  ) {}

  /** The value of an area as it is now. */
  async get(area: string): Promise<T> {
    return this.store.read(async (read) => {
      const known = this.entries.get(area);
      if (known && known.heads === (await headsOf(read, [area, ...known.relatedAreas]))) {
        this.keep(area, known);
        return known.value;
      }
      const entry = await this.loadWhole(read, area);
      this.keep(area, entry);
      return entry.value;
    });
  }

  /** Loads until the area did not change meanwhile: an engine may show later commits to later reads. */
  private async loadWhole(read: StoreRead, area: string, attempts = 5): Promise<Entry<T>> {
    const { sequence } = await read.chainHead(area);
    const loaded = await this.load(read, area, sequence);
    const heads = await headsOf(read, [area, ...loaded.relatedAreas]);
    const quiet = (await read.chainHead(area)).sequence === sequence;
    return quiet || attempts <= 1 ? { ...loaded, heads } : this.loadWhole(read, area, attempts - 1);
  }

  private keep(area: string, entry: Entry<T>): void {
    this.weight += entry.weight - (this.entries.get(area)?.weight ?? 0);
    this.entries.delete(area);
    this.entries.set(area, entry);
    for (const [oldest, { weight }] of this.entries) {
      if (this.weight <= this.maxWeight || oldest === area) break;
      this.entries.delete(oldest);
      this.weight -= weight;
    }
  }
}

async function headsOf(read: StoreRead, areas: readonly string[]): Promise<string> {
  const heads: string[] = [];
  for (const area of areas) heads.push(`${area}:${(await read.chainHead(area)).sequence}`);
  return heads.join(' ');
}
