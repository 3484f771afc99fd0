import { counted, formatNumber } from '@quartiersnetz/graph-schema';
import type { Block, MapBlock } from '../../../documents/index.js';
import type { GapReportSource, ListedActor, MapSource } from '../sources.mapper.js';
import { dateOr, NOTHING, tableOr } from '../words.js';

/** The map with what it shows in a sentence, and its findings by sector as a table. */
export function mapSection(source: GapReportSource, title: string): readonly (Block | MapBlock)[] {
  const { drawing, actors } = source;
  if (actors.length === 0)
    return [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: 'An diesem Tag ist noch kein Akteur eingetragen.' },
    ];
  return [
    {
      kind: 'map',
      drawing,
      heading: title,
      intro: introOf(source),
      caption: captionOf(drawing),
      alt: `Karte in Ringen und Sektoren. ${introOf(source)} Dieselben Angaben stehen in der Tabelle danach und im Anhang.`,
    },
    ...sectorTable(source),
  ];
}

function introOf({ drawing, day, actors }: MapSource & { readonly day: string }): string {
  const ties = drawing.ties.length;
  const many = `${counted(actors.length, 'Akteur', 'Akteure')} und ${counted(ties, 'Beziehung', 'Beziehungen')}`;
  const known = `Am ${dateOr(day)} sind ${many} bekannt.`;
  return drawing.hub === null
    ? `${known} Innen stehen Akteure mit vielen und starken Beziehungen; ein Quartiersmanagement ist nicht eingetragen.`
    : `${known} In der Mitte steht das Quartiersmanagement; je näher am Rand, desto loser der Kontakt zu ihm.`;
}

function captionOf({ gaps, hub }: MapSource['drawing']): string {
  const rings =
    hub === null
      ? ''
      : ' Ringe: I arbeitet eng mit, II tauscht sich aus, III kennt sich oder nur über andere, Rand ohne Verbindung.';
  const lines =
    'Linien: durchgezogen kooperiert, gepunktet tauscht sich aus, doppelt trägt oder stellt Räume, Strich-Punkt Mitglied oder berichtet; breiter heißt stärker.';
  const red = ' Roter Ring: ohne Kontakt außer dem QM.';
  const dashed =
    gaps.length === 0 ? '' : ' Rot gestrichelt: die schwersten Lücken zwischen Bereichen, nummeriert nach Gewicht.';
  return `${lines}${rings}${red}${dashed}`;
}

/** By sector: who is in it, and with whom it is tied. */
function sectorTable({ report: { sectorMatrix } }: GapReportSource): readonly Block[] {
  if (!sectorMatrix) return [];
  const { groups, cells } = sectorMatrix;
  const label = (id: string): string => groups.find((group) => group.id === id)?.label ?? NOTHING;
  const rows = groups.map((group) => {
    const own = cells.filter(({ a, b }) => a === group.id || b === group.id);
    const inside = own.find(({ a, b }) => a === b)?.ties ?? 0;
    const others = own.filter(({ a, b, ties }) => a !== b && ties > 0).sort((x, y) => y.ties - x.ties);
    const outside = others.reduce((sum, { ties }) => sum + ties, 0);
    const most = others.slice(0, 2).map(({ a, b, ties }) => `${label(a === group.id ? b : a)} (${formatNumber(ties)})`);
    return [
      { text: group.label, bold: true },
      formatNumber(group.actors),
      formatNumber(group.qmContacts),
      formatNumber(inside),
      formatNumber(outside),
      most.length === 0 ? 'mit keinem anderen Bereich' : most.join(', '),
    ];
  });
  const number = { width: 1.3, align: 'right' } as const;
  return [
    {
      kind: 'table',
      caption: 'Dieselben Angaben nach Bereichen: Verbindungen innen und zu anderen Bereichen, ohne das QM',
      columns: [{ width: 3.4 }, number, number, number, number, { width: 4.6 }],
      head: [['Bereich', 'Akteure', 'Kontakte des QM', 'innen', 'außen', 'Am meisten mit']],
      rows,
    },
  ];
}

/** Every actor with its closeness and contacts; what the map shows, for those who do not see it. */
export const actorTable = (actors: readonly ListedActor[]): readonly Block[] => [
  tableOr(
    {
      columns: [{ width: 4.4 }, { width: 3.9 }, { width: 0.9 }, { width: 1.3, align: 'right' }, { width: 1.3 }],
      head: [['Akteur', 'Bereich', 'Ring', 'Kontakte ohne QM', 'Kontakt zum QM']],
      rows: actors.map(({ name, sector, ring, contacts, knowsQm }) => [
        name,
        sector,
        ring,
        formatNumber(contacts),
        knowsQm ? 'ja' : 'nein',
      ]),
    },
    'An diesem Tag ist noch kein Akteur eingetragen.',
  ),
];
