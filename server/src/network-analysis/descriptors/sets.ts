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
    formula: 'Aufteilung mit der größten gefundenen Modularität (Louvain)',
    unit: 'Gruppen',
    range: [1, null],
    source: 'Blondel et al. 2008; Newman & Girvan 2004',
  },
  {
    ...set,
    id: 'keyPlayersFragmentation',
    name: 'Wer fehlt am meisten (F)',
    sentence: 'Fallen diese Akteure zusammen weg, so verlieren die meisten anderen Paare jeden Weg zueinander.',
    formula: 'größtes F der übrigen, über alle Mengen von 1, 2 oder 3',
    unit: '',
    range: [0, 1],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersDistance',
    name: 'Wer fehlt am meisten (DF)',
    sentence: 'Fallen diese Akteure zusammen weg, so werden die Wege unter den anderen am längsten.',
    formula: 'größtes DF der übrigen, über alle Mengen von 1, 2 oder 3; über 100 Akteuren bei 3 durch Tauschen gesucht',
    unit: '',
    range: [0, 1],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersReach',
    name: 'Wer erreicht die meisten',
    sentence: 'Diese Akteure erreichen zusammen die meisten anderen in ein oder zwei Schritten.',
    formula: 'meiste andere in höchstens m Schritten, über alle Mengen von 1, 2 oder 3',
    unit: 'Akteure',
    range: [0, null],
    source: 'Borgatti 2006',
  },
  {
    ...set,
    id: 'keyPlayersNearness',
    name: 'Wer ist allen am nächsten',
    sentence: 'Zu diesen Akteuren haben die anderen zusammen die kürzesten Wege.',
    formula: 'größte Summe 1/d zum nächsten der Menge, über alle Mengen von 1, 2 oder 3',
    unit: '',
    range: [0, null],
    source: 'Borgatti 2006',
  },
];
