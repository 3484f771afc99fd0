import type { Block } from '../../../documents/index.js';
import type { GapReport, ReportFigure } from '../sources.mapper.js';
import { heading } from '../words.js';

/** What the figures rest on, what they do not say, and how those that the document shows are computed. */
export const methodSection = (
  { basis, drawsSentence, draws }: GapReport,
  explained: readonly ReportFigure[],
): readonly Block[] => [
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
  ...(explained.length === 0
    ? []
    : [
        heading(2, 'Formeln und Quellen'),
        {
          kind: 'table',
          columns: [{ width: 2.6 }, { width: 3.6 }, { width: 4 }, { width: 2.2 }],
          head: [['Kennzahl', 'Formel', 'Gezählt', 'Quelle']],
          rows: explained.map(({ name, explanation }) => [
            { text: name, bold: true },
            explanation.formula,
            `${explanation.qmCounted}; ${explanation.isolatesCounted ? 'auch' : 'ohne'} Akteure ohne Beziehung`,
            explanation.source,
          ]),
        } as const,
      ]),
];
