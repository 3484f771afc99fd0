import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../../graph-store/record.js';
import { newId } from '../../../kernel/ids.js';
import { readFiles } from '../read/read-files.js';
import type { SentFile } from '../read/table.js';
import { countsOf } from '../plan-counts.js';
import { planImport } from './plan-import.js';
import type { ImportPlan } from './types.js';

const vocabularies = new VocabularySet();
const file = (name: string, text: string): SentFile => ({ name, bytes: new TextEncoder().encode(text) });

async function plan(files: readonly SentFile[], existing: readonly StoredRecord[] = []): Promise<ImportPlan> {
  const tables = await readFiles(files);
  const area = existing.find(({ kind }) => kind === 'Area');
  const target = area ? { area } : { newArea: { name: 'Testgebiet' } };
  return planImport({ tables, target, existing, vocabularies, newId });
}

/** The records as they stand after the plan was carried out. */
const carriedOut = (made: ImportPlan): readonly StoredRecord[] =>
  made.records.map(({ before, ...record }) => ({
    ...record,
    version: (before?.version ?? 0) + 1,
    createdAt: '2026-11-22T10:00:00.000Z',
    changedAt: '2026-11-22T10:00:00.000Z',
  }));

const faults = (made: ImportPlan) =>
  made.rows.flatMap((row) => row.faults.map(({ column, code }) => `${row.sheet} ${row.line} ${column}: ${code}`));

const ACTORS = `schluessel;name;klasse;art;bereich;plz;ort;email
a;Bürgertreff e. V.;Organisation;Verein;Wohnungswirtschaft;06846;Musterstadt;info@buergertreff.example.org
b;Sozialamt;Organisation;Amt;Ämter und Verwaltung;;;
`;
const TIES = `schluessel;von;art;nach;staerke;seit
t;a;kooperiert mit;Sozialamt;3;05/2024
`;

describe('planning an import', () => {
  it('takes actors and ties over, ties by key or by exact name', async () => {
    const made = await plan([file('akteure.csv', ACTORS), file('beziehungen.csv', TIES)]);
    expect(faults(made)).toEqual([]);
    expect(countsOf(made)).toEqual({ NEW: 3, CHANGED: 0, UNCHANGED: 0, ERROR: 0 });
    const tie = made.records.find(({ kind }) => kind === 'Tie');
    const idOf = (name: string) => made.records.find(({ values }) => values['name'] === name)?.id;
    expect(tie).toMatchObject({ from: idOf('Bürgertreff e. V.'), to: idOf('Sozialamt') });
    expect(tie?.values).toMatchObject({ kind: 'COOPERATES', intensity: 3, since: '2024-05', viaQm: 'UNKNOWN' });
  });

  it('knows the persons through whom a tie runs by key or by name, and says where one is unknown', async () => {
    const persons = file(
      'personen.csv',
      `schluessel;vorname;nachname;akteur;funktion;rechtsgrundlage;zweck
p;Andrea;Beispiel;a;Vorsitz;öffentliche Aufgabe;Gremienarbeit
q;Tarek;Beispiel;b;Leitung;öffentliche Aufgabe;Gremienarbeit
`,
    );
    const ties = (from: string, to: string) =>
      file('beziehungen.csv', `von;art;nach;person_von;person_nach\na;kooperiert mit;Sozialamt;${from};${to}\n`);
    const made = await plan([file('akteure.csv', ACTORS), persons, ties('p', 'Tarek Beispiel')]);
    expect(faults(made)).toEqual([]);
    const idOf = (givenName: string) => made.records.find(({ values }) => values['givenName'] === givenName)?.id;
    const tie = made.records.find(({ kind }) => kind === 'Tie');
    expect([tie?.values['carriedByFrom'], tie?.values['carriedByTo']]).toEqual([idOf('Andrea'), idOf('Tarek')]);
    const odd = await plan([file('akteure.csv', ACTORS), persons, ties('x', 'q')]);
    expect(faults(odd)).toEqual(['beziehungen 2 person_von: DANGLING_REFERENCE']);
  });

  it('changes nothing when the same file comes again', async () => {
    const files = [file('akteure.csv', ACTORS), file('beziehungen.csv', TIES)];
    const again = await plan(files, carriedOut(await plan(files)));
    expect(countsOf(again)).toEqual({ NEW: 0, CHANGED: 0, UNCHANGED: 3, ERROR: 0 });
    expect(again.records).toEqual([]);
  });

  it('names each changed field with its former value and clears nothing by an empty cell', async () => {
    const before = carriedOut(await plan([file('akteure.csv', ACTORS)]));
    const made = await plan(
      [file('akteure.csv', 'schluessel;name;klasse;art\na;Bürgertreff Mitte e. V.;Organisation;\n')],
      before,
    );
    expect(made.rows[0]).toMatchObject({ action: 'CHANGED' });
    expect(made.rows[0]?.fields).toEqual([
      expect.objectContaining({ field: 'name', before: 'Bürgertreff e. V.', after: 'Bürgertreff Mitte e. V.' }),
    ]);
    expect(made.records.find(({ values }) => values['name'] === 'Bürgertreff Mitte e. V.')?.values).toMatchObject({
      kind: 'ASSOCIATION',
      sector: 'HOUSING',
    });
  });

  it('names row and column of each fault and lets the other rows stand', async () => {
    const broken = `schluessel;name;klasse;art;plz;gegruendet
a;Kita Sonnenhügel;Organisation;Schule/Hort/Kita;6846;31.02.2024
b;;Organisation;Verein;;
c;Reparaturcafé;Initiativ;Bewohnerinitiative;;
d;Stadtteilbibliothek;Organisation;Kultur- und Bildungseinrichtung;06846;1998
d;Zweite;Organisation;Verein;;
`;
    const made = await plan([file('akteure.csv', broken)]);
    expect(faults(made)).toEqual([
      'akteure 2 gegruendet: INVALID_DATE',
      'akteure 3 name: REQUIRED',
      'akteure 4 klasse: UNKNOWN_TERM',
      'akteure 6 schluessel: DUPLICATE',
    ]);
    expect(made.records.filter(({ kind }) => kind === 'Organisation').map(({ values }) => values['name'])).toEqual([
      'Stadtteilbibliothek',
    ]);
  });

  it('asks about a PLZ that lost its zero instead of mending it', async () => {
    const made = await plan([file('akteure.csv', 'name;klasse;art;plz\nKita;Organisation;Verein;6846\n')]);
    expect(made.rows[0]?.faults[0]).toMatchObject({
      column: 'plz',
      value: '6846',
      message: expect.stringContaining('06846?'),
    });
  });

  it('refuses a tie to an unknown actor, to itself, and one that ends before it begins', async () => {
    const ties = `von;art;nach;seit;bis
a;kooperiert mit;Niemand;;
a;fördert;a;;
a;fördert;b;2024;2023
`;
    const made = await plan([file('akteure.csv', ACTORS), file('beziehungen.csv', ties)]);
    expect(faults(made)).toEqual([
      'beziehungen 2 nach: DANGLING_REFERENCE',
      'beziehungen 3 nach: SELF_LOOP',
      'beziehungen 4 bis: PERIOD',
    ]);
  });

  it('marks a tie of unknown strength as inferred', async () => {
    const made = await plan([
      file('akteure.csv', ACTORS),
      file('beziehungen.csv', 'von;art;nach;beleg\na;fördert;b;dokumentiert\n'),
    ]);
    expect(made.records.find(({ kind }) => kind === 'Tie')?.values).toMatchObject({
      intensity: 2,
      evidence: 'INFERRED',
    });
  });

  it('reads Windows-1252, commas and quoted line breaks, and tells the line in which a row begins', async () => {
    const bytes = Buffer.from(
      'name,klasse,art,beschreibung\n"Müßig, Café",Organisation,Verein,"eine\nzweite"\nX,Organisation,Falsch,\n',
      'latin1',
    );
    const made = await plan([{ name: 'akteure.csv', bytes: new Uint8Array(bytes) }]);
    expect(made.rows.map(({ line, action, entry }) => [line, action, entry])).toEqual([
      [2, 'NEW', 'Müßig, Café'],
      [4, 'ERROR', 'X'],
    ]);
  });
});

const examples = join(import.meta.dirname, '../../../../../examples');
const folders = [
  'musterquartier-lindenaue',
  ...readdirSync(join(examples, 'quellenbeispiele')).map((name) => join('quellenbeispiele', name)),
];

describe.each(folders.filter((name) => !name.endsWith('.md')))('the example %s', (folder) => {
  const files = readdirSync(join(examples, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(examples, folder, name))) }));

  it('is imported without a fault, and unchanged the second time', async () => {
    const made = await plan(files);
    expect(
      made.rows.flatMap((row) =>
        row.faults.map(({ message, value }) => `${row.sheet} ${row.line}: ${message} ${value}`),
      ),
    ).toEqual([]);
    expect(countsOf(await plan(files, carriedOut(made)))).toMatchObject({ NEW: 0, CHANGED: 0, ERROR: 0 });
  });
});
