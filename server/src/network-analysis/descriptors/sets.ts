import { COMPARABLE_FROM } from './descriptor.js';
import type { Descriptor } from './descriptor.js';

const set = {
  about: 'NETWORK',
  minimumActors: COMPARABLE_FROM,
  qmCounted: 'WITH_QM',
  isolatesCounted: true,
} as const;

/** Figures about sets of actors: communities, and the one to three actors on whom most depends. */
export const SET_MEASURES: readonly Descriptor[] = [
  {
    ...set,
    id: 'communities',
    name: 'Gemeinschaften',
    sentence: 'In so viele Gruppen zerfällt das Netz, wenn man nur danach fragt, wer mit wem zu tun hat.',
    formula:
      'Aufteilung, bei der am meisten Beziehungen über das Erwartete hinaus innerhalb der Gruppen liegen (Louvain)',
    unit: 'Gruppen',
    range: [1, null],
    source: 'Blondel et al. 2008; Newman & Girvan 2004',
  },
  {
    ...set,
    id: 'keyPlayersFragmentation',
    name: 'Wer fehlt am meisten (F)',
    sentence: 'Fallen diese Akteure zusammen weg, so verlieren die meisten anderen Paare jeden Weg zueinander.',
    formula: 'größte Zersplitterung F der übrigen, über alle Mengen von 1, 2 oder 3 Akteuren',
    unit: '',
    range: [0, 1],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersDistance',
    name: 'Wer fehlt am meisten (DF)',
    sentence: 'Fallen diese Akteure zusammen weg, so werden die Wege unter den anderen am längsten.',
    formula:
      'größte Zersplitterung DF der übrigen, über alle Mengen von 1, 2 oder 3 Akteuren; ab 101 Akteuren bei 3 durch Tauschen gesucht',
    unit: '',
    range: [0, 1],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersReach',
    name: 'Wer erreicht die meisten',
    sentence: 'Diese Akteure erreichen zusammen die meisten anderen in ein oder zwei Schritten.',
    formula: 'meiste andere in einem oder zwei Schritten, über alle Mengen von 1, 2 oder 3 Akteuren',
    unit: 'Akteure',
    range: [0, null],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersNearness',
    name: 'Wer ist allen am nächsten',
    sentence: 'Zu diesen Akteuren haben die anderen zusammen die kürzesten Wege.',
    formula:
      'für jeden anderen 1 geteilt durch die Schritte zum nächsten der Menge, zusammengezählt; die größte Summe über alle Mengen von 1, 2 oder 3 Akteuren',
    unit: '',
    range: [0, null],
    source: 'Borgatti 2006',
  },
];
