import { COMPARABLE_FROM } from './descriptor.js';
import type { Descriptor } from './descriptor.js';

const share = {
  about: 'NETWORK',
  unit: '',
  range: [0, 1],
  minimumActors: COMPARABLE_FROM,
  isolatesCounted: true,
} as const;

/** Figures of how the network closes: around single contacts, within sectors and sides, and between two sectors. */
export const GROUP_FIGURES: readonly Descriptor[] = [
  {
    ...share,
    id: 'transitivity',
    name: 'Geschlossenheit',
    sentence: 'So oft kennen sich zwei Akteure, die einen gemeinsamen Kontakt haben.',
    formula:
      '3 × geschlossene Dreiecke geteilt durch alle Fälle, in denen zwei Akteure einen gemeinsamen Kontakt haben',
    isolatesCounted: false,
    qmCounted: 'WITH_QM',
    source: 'Newman 2001',
  },
  {
    ...share,
    id: 'modularity',
    name: 'Trennung der Bereiche',
    sentence: 'Je höher, desto mehr bleiben die Bereiche unter sich.',
    formula:
      'Anteil der Beziehungen innerhalb der Bereiche minus der Anteil, der nach der Zahl der Kontakte zu erwarten wäre',
    range: [-0.5, 1],
    isolatesCounted: false,
    qmCounted: 'NO',
    source: 'Newman & Girvan 2004',
  },
  {
    ...share,
    id: 'externalInternalSpheres',
    name: 'Offenheit der vier Seiten',
    sentence: '−1 hieße: jede Seite bleibt unter sich; 1 hieße: alle Beziehungen führen zu einer anderen Seite.',
    formula: 'Beziehungen zu anderen Seiten minus Beziehungen in der eigenen, geteilt durch beide zusammen',
    range: [-1, 1],
    isolatesCounted: false,
    qmCounted: 'NO',
    source: 'Krackhardt & Stern 1988',
  },
  {
    ...share,
    id: 'externalInternalSectors',
    name: 'Offenheit der Bereiche',
    sentence: '−1 hieße: jeder Bereich bleibt unter sich; 1 hieße: alle Beziehungen führen in einen anderen Bereich.',
    formula: 'Beziehungen in andere Bereiche minus Beziehungen im eigenen, geteilt durch beide zusammen',
    range: [-1, 1],
    isolatesCounted: false,
    qmCounted: 'NO',
    source: 'Krackhardt & Stern 1988',
  },
  {
    id: 'blockDensity',
    about: 'SECTOR_PAIR',
    name: 'Beziehungen zweier Bereiche',
    sentence:
      'So viele Beziehungen bestehen zwischen zwei Bereichen, neben dem, was nach der Zahl ihrer Kontakte zu erwarten wäre.',
    formula:
      'erwartet: Kontakte des einen Bereichs × Kontakte des anderen, geteilt durch 2 × alle Beziehungen (im selben Bereich durch 4 ×); Zufall nach der Poisson-Verteilung, berichtigt nach Holm',
    unit: 'Beziehungen',
    range: [0, null],
    minimumActors: COMPARABLE_FROM,
    qmCounted: 'NO',
    isolatesCounted: true,
    source: 'Wasserman & Faust 1994; Holm 1979',
  },
];
