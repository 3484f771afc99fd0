import {
  ACTOR_KIND_TERMS,
  COMMITTEE_KINDS,
  PURPOSES,
  SECTORS,
  TIE_KINDS,
  firstDay,
  lastDay,
  parsePartialDate,
  textFault,
} from '@quartiersnetz/graph-schema';
import { ALL_EXAMPLES, HEADINGS, SHEETS, actorKeys, readRows, readText } from './sheets.js';
import type { Row } from './sheets.js';

const labels = (terms: readonly { readonly label: string }[]): readonly string[] => terms.map(({ label }) => label);
const PERIODS = [
  ['foerderung_von', 'foerderung_bis'],
  ['mandat_von', 'mandat_bis'],
  ['mandat_bis', 'mandat_option_bis'],
  ['von', 'bis'],
  ['funktion_von', 'funktion_bis'],
  ['seit', 'bis'],
] as const;
const OTHER_DATES = ['stand', 'gegruendet', 'bestaetigt_am', 'erhoben_am', 'datum'];
const GERMAN_DATE = /^(?:\d{4}|\d{2}\.\d{4}|\d{2}\.\d{2}\.\d{4})$/;
/** Columns with a closed list of words, by sheet. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'gebiete.art': ['MUSTER', 'QUELLE', ''],
  'gebiete.mandat_rolle': ['Quartiersmanagement', 'Koordination der Stadt', 'Auftraggeber', ''],
  'akteure.klasse': ['Organisation', 'Initiative', 'Gremium', 'Bevölkerungsgruppe'],
  'akteure.bereich': [...labels(SECTORS), ''],
  'akteure.befugnis': ['beratend', 'beschließend', 'koordinierend', 'informell', ''],
  'akteure.oeffentlich': ['ja', 'nein', ''],
  'akteure.steuerungsebene': [
    'politische Steuerung',
    'administrative Steuerung',
    'Stadtteilbüro',
    'Stadtteilnetzwerk',
    'Bewohnernetzwerk',
    '',
  ],
  'personen.kontaktart': ['Funktionspostfach', 'in Funktion', 'dienstlich', 'ehrenamtlich', 'privat', 'Presse', ''],
  'personen.rechtsgrundlage': [
    'Einwilligung',
    'Vertrag',
    'rechtliche Verpflichtung',
    'öffentliche Aufgabe',
    'berechtigtes Interesse',
    '',
  ],
  'beziehungen.art': labels(TIE_KINDS),
  'beziehungen.staerke': ['1', '2', '3', '4', 'kennen sich', 'Austausch', 'Abstimmung', 'gemeinsame Projekte', ''],
  'beziehungen.beleg': ['dokumentiert', 'eigene Angabe', 'erschlossen', 'Beispiel'],
  'beziehungen.bestaetigt_von': ['beide', 'eine Seite', 'Dritte', ''],
  'beziehungen.ueber_qm': ['ja', 'nein', 'unbekannt'],
  'quellen.art': ['Dokument', 'Gespräch', 'Webseite', 'Sitzung', 'Liste'],
};
const KIND_LABELS: Readonly<Record<string, readonly string[]>> = {
  Organisation: labels(ACTOR_KIND_TERMS),
  Initiative: labels(ACTOR_KIND_TERMS),
  Gremium: labels(COMMITTEE_KINDS),
  Bevölkerungsgruppe: [''],
};

describe.each(ALL_EXAMPLES)('The files of %s', (area) => {
  const all = SHEETS.flatMap((sheet) => readRows(area, sheet).map((row) => ({ sheet, row })));
  /** Places of the rows that break a rule. */
  const breaking = (rule: (row: Row, sheet: string) => boolean): readonly string[] =>
    all.filter(({ row, sheet }) => rule(row, sheet)).map(({ row }) => row.place);

  test.each(SHEETS)('carry a byte order mark, CRLF and the agreed headings: %s', (sheet) => {
    const text = readText(area, sheet);
    expect(text.startsWith(`\uFEFF${HEADINGS[sheet]}\r\n`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('use only dates that exist, none of which ends before it begins', () => {
    const wrong = (cell: string): boolean =>
      cell !== '' && (!GERMAN_DATE.test(cell) || parsePartialDate(cell) === null);
    expect(
      breaking((row) =>
        [...OTHER_DATES, ...PERIODS.flat()].some((column) => isDate(row, column) && wrong(row.get(column))),
      ),
    ).toEqual([]);
    expect(
      breaking((row) =>
        PERIODS.some(([from, until]) => {
          if (!isDate(row, from) || !isDate(row, until)) return false;
          const start = parsePartialDate(row.get(from));
          const end = parsePartialDate(row.get(until));
          return start !== null && end !== null && firstDay(start) > lastDay(end);
        }),
      ),
    ).toEqual([]);
  });

  test('use only words of the vocabulary', () => {
    expect(
      breaking((row, sheet) =>
        row.entries().some(([column, cell]) => !(WORDS[`${sheet}.${column}`] ?? [cell]).includes(cell)),
      ),
    ).toEqual([]);
    expect(
      breaking((row, sheet) => sheet === 'akteure' && !KIND_LABELS[row.get('klasse')]?.includes(row.get('art'))),
    ).toEqual([]);
  });

  test('give every person a known purpose', () => {
    const known = labels(PURPOSES);
    expect(
      breaking(
        (row, sheet) =>
          sheet === 'personen' &&
          !row
            .get('zweck')
            .split(', ')
            .every((word) => known.includes(word)),
      ),
    ).toEqual([]);
  });

  test('give every row a key, and no key twice but for further mandates and functions', () => {
    expect(breaking((row) => row.get('schluessel') === '')).toEqual([]);
    for (const sheet of ['akteure', 'beziehungen', 'quellen'] as const) {
      const keys = readRows(area, sheet).map((row) => row.get('schluessel'));
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(new Set(readRows(area, 'gebiete').map((row) => row.get('schluessel'))).size).toBe(1);
  });

  test('name only actors and sources that exist, and tie no actor to itself', () => {
    const keyOf = actorKeys(area);
    const sources = new Set(readRows(area, 'quellen').map((row) => row.get('schluessel')));
    expect(breaking((row) => row.get('quelle') !== '' && !sources.has(row.get('quelle')))).toEqual([]);
    expect(breaking((row) => row.get('zitat') !== '' && row.get('quelle') === '')).toEqual([]);
    expect(
      breaking((row, sheet) => {
        if (sheet === 'personen') return keyOf(row.get('akteur')) === null;
        if (sheet === 'gebiete') return row.get('mandat_akteur') !== '' && keyOf(row.get('mandat_akteur')) === null;
        if (sheet !== 'beziehungen') return false;
        const [from, to] = [keyOf(row.get('von')), keyOf(row.get('nach'))];
        return from === null || to === null || from === to;
      }),
    ).toEqual([]);
  });

  test('keep every name for the map within 28 characters and every name of an actor unique', () => {
    expect(
      breaking((row, sheet) => sheet === 'akteure' && (row.get('kurzname') || row.get('name')).length > 28),
    ).toEqual([]);
    const names = readRows(area, 'akteure').map((row) => row.get('name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });

  test('mark every tie of unknown strength as inferred', () => {
    expect(
      breaking(
        (row, sheet) => sheet === 'beziehungen' && row.get('staerke') === '' && row.get('beleg') !== 'erschlossen',
      ),
    ).toEqual([]);
  });

  test('hold no text that could not be stored or that a spreadsheet would run as a formula', () => {
    expect(
      breaking((row) => row.entries().some(([, cell]) => textFault(cell) !== null || /^[=+\-@\t]/.test(cell))),
    ).toEqual([]);
  });

  test('write e-mail addresses at example.org only', () => {
    const text = SHEETS.map((sheet) => readText(area, sheet)).join('');
    const mails = text.match(/[^\s;"]*@[^\s;"]*/g) ?? [];
    expect(mails.filter((mail) => !/^[a-z0-9.-]+@(?:[a-z0-9-]+\.)?example\.org$/.test(mail))).toEqual([]);
  });
});

/** In the sheet of ties `von` names an end; elsewhere it is a date. */
function isDate(row: Row, column: string): boolean {
  return !(column === 'von' && row.place.includes('/beziehungen.csv'));
}
