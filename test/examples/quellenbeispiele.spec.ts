import { SHEETS, SOURCE_EXAMPLES, readRows, readText } from './sheets.js';

const mandates = (area: string, role: string): readonly (readonly string[])[] =>
  readRows(area, 'gebiete')
    .filter((row) => row.get('mandat_rolle') === role)
    .map((row) => ['mandat_akteur', 'mandat_von', 'mandat_bis', 'mandat_option_bis'].map((column) => row.get(column)));

describe.each(SOURCE_EXAMPLES)('The source example %s', (area) => {
  const text = SHEETS.map((sheet) => readText(area, sheet)).join('\n');

  test('is badged as a source example and names its source', () => {
    const [first] = readRows(area, 'gebiete');
    expect(first?.get('art')).toBe('QUELLE');
    expect(readRows(area, 'quellen')[0]?.get('verweis')).toMatch(/^\d{3}_[0-9a-f]{16}\.txt$/);
  });

  test('holds no person', () => {
    expect(readRows(area, 'personen')).toEqual([]);
  });

  test('holds no e-mail address, no phone number and no form of address', () => {
    expect(text).not.toContain('@');
    expect(text).not.toMatch(/(?:\+49|\b0\d{2,5}\)?[\s/()-]+\d{3,})/);
    expect(text).not.toMatch(/\b(?:Tel\.|Telefon:|Mail:|Fax)/);
    expect(text).not.toMatch(/\b(?:Frau|Herrn?|Dr\.|gez\.) ?\p{Lu}/u);
    expect(readRows(area, 'akteure').filter((row) => row.get('telefon') + row.get('email') !== '')).toEqual([]);
  });

  test('proves every tie and every actor by its source and a short quote', () => {
    const rows = [...readRows(area, 'beziehungen'), ...readRows(area, 'akteure')];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row.place, row.get('quelle')]).not.toContain('');
      expect([row.place, row.get('zitat').length > 0 && row.get('zitat').length <= 200]).toEqual([row.place, true]);
    }
  });

  test('claims no strength that the text does not word', () => {
    for (const row of readRows(area, 'beziehungen')) {
      expect([row.place, row.get('beleg')]).toEqual([
        row.place,
        row.get('staerke') === '' ? 'erschlossen' : 'dokumentiert',
      ]);
    }
  });
});

test('Gorbitz names every organisation of the slide and leaves their circle open', () => {
  const names = readRows('quellenbeispiele/dresden-gorbitz', 'akteure').map((row) => row.get('name'));
  const slide =
    'EWG|Vonovia|Grand City Property|SUFW|MEDEA e.V.|Amt für Stadtplanung und Mobilität|SBA Cotta|Jugendamt|Sozialamt|Omse e.V.|Passage (JKS)|Bibliothek|VHS Dresden|135. GS|138. OS|Hort Tintenklecks|dresden.karree|Sachsen Forum|Jugendhäuser|KieSeL e.V.|Treberhilfe/Westhang Mobil|NHV e.V.|Mittelpunkt/DPBV|Safe Dresden Straßensozialarbeit|Polizei|Bürger/-innen|Stadtteilmarketing|Akteursrunde|IG „Gesundes Gorbitz“';
  expect(names).toEqual(expect.arrayContaining(slide.split('|')));
});

test('Gorbitz keeps the willingness of the housing companies an anonymous count', () => {
  const area = 'quellenbeispiele/dresden-gorbitz';
  const note = readRows(area, 'quellen').find((row) => row.get('schluessel') === 'bereitschaft');
  expect(note?.get('notiz')).toMatch(/1 Personalkostenanteil, bedingt.*2 Räume.*1 .*unkonkret.*1 keine/);
  const others = SHEETS.filter((sheet) => sheet !== 'quellen').map((sheet) => readText(area, sheet));
  expect(others.join('')).not.toMatch(/bereitschaft|Personalkosten/i);
});

test('Dessau has the mandates that the text dates', () => {
  expect(mandates('quellenbeispiele/dessau-am-leipziger-tor', 'Quartiersmanagement')).toEqual([
    ['qm', '2019', '2024', ''],
    ['qm', '03.2025', '02.2029', ''],
  ]);
});

test('Baumheide has the first commission, its prolongation and the option', () => {
  expect(mandates('quellenbeispiele/bielefeld-baumheide', 'Quartiersmanagement')).toEqual([
    ['stadt-handel', '06.2020', '31.12.2022', ''],
    ['stadt-handel', '01.01.2023', '31.03.2023', ''],
    ['stadt-handel', '04.2023', '2025', '2027'],
  ]);
});
