import { firstDay, isPartialDate } from '@quartiersnetz/graph-schema';
import type { Evidence, NetworkFilter } from '../../../generated/graphql.js';

export type PageView = 'karte' | 'tabelle' | 'bereiche';
export type TableView = 'akteure' | 'beziehungen' | 'luecken';
export type Order = 'ringe' | 'kraefte' | 'kraefte-bereiche';

/** What the page leaves out. */
export interface FilterState {
  readonly sectors: readonly string[];
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
  readonly tieKinds: readonly string[];
  readonly withoutTieKinds: readonly string[];
  readonly minIntensity: number | null;
  /** A partial date, e.g. `2024`. */
  readonly confirmedSince: string | null;
  readonly evidence: readonly string[];
}

/** What the page shows; all of it is in the address, so that a link opens the same view. */
export interface ViewState {
  /** null: what fits the window. */
  readonly view: PageView | null;
  readonly table: TableView;
  readonly order: Order;
  readonly actor: string | null;
  /** Two sectors whose cell of the matrix is chosen. */
  readonly cell: readonly [string, string] | null;
  /** `YYYY-MM-DD`; null is today. */
  readonly day: string | null;
  /** The network as it was stored at the end of this day; then there is no other day. */
  readonly storedOn: string | null;
  readonly withoutQm: boolean;
  /** Ids of a set of actors without whom the network is shown; goes before `withoutQm`. */
  readonly without: readonly string[];
  /** Surroundings of the chosen actor in steps; 0 shows everybody. */
  readonly steps: number;
  /** What is kept bright: see emphasis.ts. */
  readonly highlight: string | null;
  /** Id of the one gap that is shown, everything else faded. */
  readonly gap: string | null;
  /** Whether the strongest gaps between sectors are drawn. */
  readonly gaps: boolean;
  readonly filter: FilterState;
}

export const NO_FILTER: FilterState = {
  sectors: [],
  classes: [],
  kinds: [],
  tieKinds: [],
  withoutTieKinds: [],
  minIntensity: null,
  confirmedSince: null,
  evidence: [],
};

const LISTS = [
  ['bereich', 'sectors'],
  ['klasse', 'classes'],
  ['art', 'kinds'],
  ['beziehung', 'tieKinds'],
  ['ohne', 'withoutTieKinds'],
  ['beleg', 'evidence'],
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const readDay = (text: string | null): string | null =>
  text !== null && DAY.test(text) && isPartialDate(text) ? text : null;
const oneOf = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

/** Reads the address; what it does not understand is left out. */
export function readViewState(params: URLSearchParams): ViewState {
  const list = (name: string): readonly string[] => (params.get(name) ?? '').split(',').filter((item) => item !== '');
  const cell = list('zelle');
  const day = readDay(params.get('tag'));
  const storedOn = readDay(params.get('gespeichert'));
  const steps = Number(params.get('umfeld'));
  const least = Number(params.get('staerke'));
  const since = params.get('bestaetigt');
  const view = params.get('ansicht');
  return {
    view: view === null ? null : oneOf<PageView>(view, ['karte', 'tabelle', 'bereiche'], 'karte'),
    table: oneOf<TableView>(params.get('tabelle'), ['akteure', 'beziehungen', 'luecken'], 'akteure'),
    order: oneOf<Order>(params.get('ordnung'), ['ringe', 'kraefte', 'kraefte-bereiche'], 'ringe'),
    actor: params.get('akteur'),
    cell: cell[0] !== undefined && cell[1] !== undefined ? [cell[0], cell[1]] : null,
    day: storedOn === null ? day : null,
    storedOn,
    withoutQm: params.get('ohneQm') === '1',
    without: list('weg'),
    steps: [1, 2, 3].includes(steps) ? steps : 0,
    highlight: params.get('hell'),
    gap: params.get('luecke'),
    gaps: params.get('luecken') !== '0',
    filter: {
      sectors: list('bereich'),
      classes: list('klasse'),
      kinds: list('art'),
      tieKinds: list('beziehung'),
      withoutTieKinds: list('ohne'),
      minIntensity: [2, 3, 4].includes(least) ? least : null,
      confirmedSince: since !== null && isPartialDate(since) ? since : null,
      evidence: list('beleg'),
    },
  };
}

/** The address of a state; what is usual is left out. */
export function writeViewState(state: ViewState): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(name, value);
  };
  put('ansicht', state.view);
  put('tabelle', state.table === 'akteure' ? null : state.table);
  put('ordnung', state.order === 'ringe' ? null : state.order);
  put('akteur', state.actor);
  put('zelle', state.cell?.join(',') ?? null);
  put('tag', state.day);
  put('gespeichert', state.storedOn);
  put('ohneQm', state.withoutQm ? '1' : null);
  put('weg', state.without.join(','));
  put('umfeld', state.steps === 0 ? null : String(state.steps));
  put('hell', state.highlight);
  put('luecke', state.gap);
  put('luecken', state.gaps ? null : '0');
  for (const [name, field] of LISTS) put(name, state.filter[field].join(','));
  put('staerke', state.filter.minIntensity?.toString() ?? null);
  put('bestaetigt', state.filter.confirmedSince);
  return params;
}

const some = <T>(list: readonly T[]): T[] | null => (list.length === 0 ? null : [...list]);
const EVIDENCE: readonly Evidence[] = ['DOCUMENTED', 'SELF_REPORTED', 'INFERRED', 'EXAMPLE'];

/** The filter as the API takes it. */
export function toNetworkFilter(filter: FilterState): NetworkFilter {
  return {
    sectors: some(filter.sectors),
    classes: some(CLASSES.filter((one) => filter.classes.includes(one))),
    kinds: some(filter.kinds),
    tieKinds: some(filter.tieKinds),
    withoutTieKinds: some(filter.withoutTieKinds),
    minIntensity: filter.minIntensity,
    confirmedSince: filter.confirmedSince === null ? null : firstDay(filter.confirmedSince),
    evidence: some(EVIDENCE.filter((one) => filter.evidence.includes(one))),
  };
}

const CLASSES = ['ORGANISATION', 'INITIATIVE', 'COMMITTEE', 'POPULATION_GROUP'] as const;
