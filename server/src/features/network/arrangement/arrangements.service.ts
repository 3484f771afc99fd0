import type { VocabularySet } from '@quartiersnetz/graph-schema';
import type { Arrangement, PinnedPlace } from '@quartiersnetz/map-layout';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import { dayInGermany } from '../../../kernel/clock.js';
import type { Clock } from '../../../kernel/clock.js';
import { InvalidInput } from '../../../kernel/errors.js';
import { CLOCK, GRAPH_STORE, VOCABULARIES } from '../../../kernel/tokens.js';
import type { AreaNetwork } from '../area-network.js';
import { AreaNetworks } from '../area-networks.service.js';
import { arrangementInput, signatureOf, USUAL_VIEW } from './arrangement-input.js';
import type { ArrangementOrder } from './arrangement-jobs.js';
import { decodeArrangement, decodeStored } from './stored-arrangement.js';
import type { StoredArrangement } from './stored-arrangement.js';
import { ArrangementThreads } from './arrangement-threads.js';

/** The drawing of an area, and the one before it if this was a change. */
export interface AreaArrangement {
  readonly network: AreaNetwork;
  readonly stored: StoredArrangement;
  readonly former: Arrangement | null;
}

/** An actor to pin at a place, or to free. */
export interface Placement {
  readonly actorId: string;
  readonly place: { readonly x: number; readonly y: number } | null;
}

interface View {
  readonly width: number;
  readonly height: number;
}

const NAMESPACE = 'arrangement';
const SHEET = { least: 300, most: 6_000 } as const;

/** The stored drawings in rings and sectors, one per area (decisions.md 21). */
@Injectable()
export class ArrangementsService {
  /** Drawings that are being brought up to date: several who open the page at once wait for one. */
  private readonly running = new Map<string, Promise<AreaArrangement>>();

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(VOCABULARIES) private readonly vocabularies: VocabularySet,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly networks: AreaNetworks,
    private readonly threads: ArrangementThreads,
  ) {}

  /** The stored drawing; computed at the first call, and brought up to date when actors came, went or changed their name. */
  find(area: string): Promise<AreaArrangement> {
    const running = this.running.get(area);
    if (running) return running;
    const finding = this.upToDate(area).finally(() => this.running.delete(area));
    this.running.set(area, finding);
    return finding;
  }

  private async upToDate(area: string): Promise<AreaArrangement> {
    const network = await this.networks.current(area);
    const previous = await this.load(area);
    const input = this.input(network, USUAL_VIEW);
    if (previous?.signature === signatureOf(input)) return { network, stored: previous, former: null };
    return this.order(network, previous, { how: 'extend', input }, null);
  }

  /** "Neu ordnen" from the stored places, or from scratch; what was placed by hand stays in both. */
  async rearrange(area: string, fromScratch: boolean, view: Partial<View>): Promise<AreaArrangement> {
    const network = await this.networks.current(area);
    const previous = await this.load(area);
    const sheet = { width: sheetSize(view.width, USUAL_VIEW.width), height: sheetSize(view.height, USUAL_VIEW.height) };
    const input = this.input(network, sheet, pinsOf(previous?.arrangement ?? null));
    const how = fromScratch ? 'from-scratch' : 'anew';
    return this.order(network, previous, { how, input }, previous?.arrangement ?? null);
  }

  /** Pins actors at places set by hand, or frees them; nobody else moves. Throws InvalidInput for an unknown actor. */
  async place(area: string, placements: readonly Placement[]): Promise<AreaArrangement> {
    const { network, stored } = await this.find(area);
    placements.forEach(({ actorId }, index) => {
      if (!network.positionOf.has(actorId)) throw unknownActor(`placements.${index}.actorId`);
    });
    const pins = new Map(pinsOf(stored.arrangement).map((pin) => [pin.id, pin]));
    for (const { actorId, place } of placements) {
      if (place) pins.set(actorId, { id: actorId, ...place });
      else pins.delete(actorId);
    }
    const input = this.input(network, USUAL_VIEW, [...pins.values()]);
    return this.order(network, stored, { how: 'extend', input }, stored.arrangement);
  }

  /** Puts back a drawing that was answered before, brought up to date. Throws InvalidInput for anything else. */
  async restore(area: string, json: string): Promise<AreaArrangement> {
    const arrangement = decodeArrangement(json);
    if (!arrangement) {
      throw new InvalidInput([
        { field: 'json', code: 'INVALID_FORMAT', message: 'Das ist keine Anordnung der Karte.' },
      ]);
    }
    const network = await this.networks.current(area);
    const previous = await this.load(area);
    const placed = { arrangement, orderedFor: arrangement.positions.map(({ id }) => id), signature: '' };
    const input = this.input(network, USUAL_VIEW);
    return this.order(network, placed, { how: 'extend', input }, previous?.arrangement ?? null);
  }

  private input(network: AreaNetwork, view: View, pinned?: readonly PinnedPlace[]): ArrangementOrder['input'] {
    return arrangementInput(network, dayInGermany(this.clock.now()), this.vocabularies, view, pinned);
  }

  private async load(area: string): Promise<StoredArrangement | null> {
    return decodeStored(await this.store.read((read) => read.getState(NAMESPACE, area)));
  }

  private async order(
    network: AreaNetwork,
    previous: StoredArrangement | null,
    { how, input }: Pick<ArrangementOrder, 'how' | 'input'>,
    former: Arrangement | null,
  ): Promise<AreaArrangement> {
    const arrangement = await this.threads.arrange({ how, input, previous: previous?.arrangement ?? null });
    const extended = how === 'extend' && previous !== null;
    const stored: StoredArrangement = {
      arrangement,
      orderedFor: extended ? previous.orderedFor : input.actors.map(({ id }) => id),
      signature: signatureOf(input),
    };
    await this.store.writeState((write) => write.putState(NAMESPACE, network.area, stored));
    return { network, stored, former };
  }
}

/** Whether actors came or went since the drawing was ordered as a whole. */
export function isStale({ orderedFor, arrangement }: StoredArrangement): boolean {
  const known = new Set(orderedFor);
  const present = [...arrangement.positions.map(({ id }) => id), ...arrangement.withoutPlace];
  return present.length !== known.size || present.some((id) => !known.has(id));
}

const pinsOf = (arrangement: Arrangement | null): readonly PinnedPlace[] =>
  (arrangement?.positions ?? []).filter(({ pinned }) => pinned).map(({ id, x, y }) => ({ id, x, y }));

const sheetSize = (asked: number | undefined, usual: number): number =>
  Math.min(Math.max(asked ?? usual, SHEET.least), SHEET.most);

const unknownActor = (field: string): InvalidInput =>
  new InvalidInput([{ field, code: 'DANGLING_REFERENCE', message: 'Diesen Akteur gibt es auf der Karte nicht.' }]);
