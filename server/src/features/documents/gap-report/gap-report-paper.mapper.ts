import type { Block, MapBlock, PaperDraft } from '../../../documents/index.js';
import type { GapReportSource } from '../sources.mapper.js';
import { frameOf, heading, noticeBlocks, paragraph, small } from '../words.js';
import { gapSection } from './gap-section.mapper.js';
import { figuresSection, hingeSection } from './hinge-section.mapper.js';
import { actorTable, mapSection } from './map-section.mapper.js';
import { matrixSection } from './matrix-section.mapper.js';
import { methodSection } from './method-section.mapper.js';

const TITLE = 'Bericht zur Bündelungsfunktion';

/** The report for the Jahresbericht: what the QM holds together, in figures and words, with its limits. */
export function gapReportPaper(source: GapReportSource): PaperDraft {
  const { report, day } = source;
  return {
    ...frameOf(
      source,
      `${TITLE} ${day.slice(0, 4)}`,
      'Was das Quartiersmanagement zusammenhält, und wo Verbindungen fehlen',
    ),
    blocks: [
      ...opening(source),
      heading(1, '1 Was das Quartiersmanagement zusammenhält'),
      ...hingeSection(report),
      ...mapSection(source, '2 Wer mit wem arbeitet'),
      heading(1, '3 Entwicklung und weitere Kennzahlen'),
      ...figuresSection(report),
      heading(1, '4 Dichte zwischen den Bereichen'),
      ...matrixSection(report),
      heading(1, '5 Lücken, nach Gewicht geordnet'),
      ...gapSection(source),
      heading(1, '6 Wie gerechnet wurde, und was die Zahlen nicht sagen'),
      ...methodSection(report, [...report.head, ...report.figures]),
      heading(1, 'Anhang: die Karte als Tabelle'),
      paragraph('Je Akteur: wie nah er dem Quartiersmanagement steht und mit wie vielen anderen er verbunden ist.'),
      ...actorTable(source.actors),
    ],
  };
}

/** Whose report it is, what it rests on, and what limits it. */
export function opening({ report, internal }: GapReportSource): readonly (Block | MapBlock)[] {
  const qm = report.qm.map(({ name }) => name).join(' und ');
  return [
    paragraph(
      qm === ''
        ? 'Für diesen Tag ist kein Quartiersmanagement eingetragen.'
        : `Dieser Bericht zeigt, was ${qm} im Quartier zusammenhält und wo Verbindungen fehlen.`,
    ),
    {
      kind: 'note',
      title: 'Grundlage',
      text: `Die Angaben stammen ${report.basis}. Was niemand eingetragen hat, sieht auch diese Rechnung nicht.`,
    },
    ...noticeBlocks(report.notices),
    ...(internal
      ? [small('Interne Fassung: Sie nennt, wer im Büro welche Aufgabe übernommen hat. Nicht weitergeben.')]
      : []),
  ];
}
