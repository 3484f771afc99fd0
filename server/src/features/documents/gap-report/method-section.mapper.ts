import type { Block } from '../../../documents/index.js';
import type { GapReport } from '../sources.mapper.js';
import { heading } from '../words.js';

/** What the figures rest on, how each is computed, and what they do not say. */
export const methodSection = ({ head, figures, basis, drawsSentence, draws }: GapReport): readonly Block[] => [
  {
    kind: 'list',
    items: [
      `Grundlage: ${basis}. Fehlende Beziehungen lassen das Quartiersmanagement wichtiger erscheinen, als es ist.`,
      'Eine leere Verbindung heißt: nicht eingetragen. Sie heißt nicht: Es gibt sie nicht.',
      'Gezählt werden Organisationen, Initiativen, Gremien und Gruppen. Personen werden nicht bewertet.',
      'Frühere Jahre folgen aus den Daten der Beziehungen nach heutigem Wissen. Beziehungen ohne Beginn zählen in jedem Jahr.',
      draws === 'DRAWN' ? drawsSentence : 'Für diesen Tag wurden keine Proben gezogen; Spannen fehlen deshalb.',
    ],
  },
  ...(head.length + figures.length === 0
    ? []
    : [
        heading(2, 'Formeln und Quellen'),
        {
          kind: 'table',
          columns: [{ width: 2.4 }, { width: 4.2 }, { width: 2.6 }, { width: 3.2 }],
          head: [['Kennzahl', 'Formel', 'Gezählt', 'Quelle']],
          rows: [...head, ...figures].map(({ name, explanation }) => [
            { text: name, bold: true },
            explanation.formula,
            `${explanation.qmCounted}; ${explanation.isolatesCounted ? 'auch' : 'ohne'} Akteure ohne Beziehung`,
            explanation.source,
          ]),
        } as const,
      ]),
];
