import { CONTINUATION, SHEETS, WITHOUT } from './continuation-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { loadLindenaue } from './lindenaue.js';

const LOADING_MS = 120_000;

describe('the sheets of the handover in Lindenaue', () => {
  let house: House;
  let areaId: string;
  beforeAll(async () => {
    house = await openHouse();
    areaId = await loadLindenaue(house);
  }, LOADING_MS);
  afterAll(() => house.close());

  const sheets = async (actorId?: string) =>
    (await house.admin.query<'handoverSheets'>(SHEETS, { areaId, actorId })).handoverSheets;
  const sheetOf = async (name: string) => (await sheets()).find(({ actor }) => actor.shortName === name);

  it('gives one to everybody who receives or has promised something, by name, and one alone by its actor', async () => {
    const all = await sheets();
    const names = all.map(({ actor }) => actor.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
    expect(all.every((sheet) => sheet.tasks.length + sheet.ties.length + sheet.promises.length > 0)).toBe(true);
    const [first] = all;
    expect(await sheets(first?.actor.id)).toEqual([first]);
  });

  it('names tasks, ties, promises in the order of the tasks, what is open and what comes next', async () => {
    const sheet = await sheetOf('Bürgertreff Lindenaue');
    expect(sheet).toMatchObject({
      summary: '1 Aufgabe, 8 Stunden je Woche; 2 Beziehungen.',
      tasks: [{ title: 'Akteursrunden, Vernetzung', handover: { state: 'IN_TRAINING' } }],
    });
    expect(sheet?.promises.map(({ title, firm }) => [title, firm])).toEqual([
      ['Akteursrunden, Vernetzung', true],
      ['Anlaufstelle vor Ort', true],
      ['Aktivierung, Beteiligung', false],
      ['Verfügungsfonds', false],
      ['Aufgabenübernahme', true],
    ]);
    // what the office thinks of an organisation is not told to it
    expect(JSON.stringify(sheet?.promises)).not.toMatch(/geeignet/);
    expect(sheet?.openPoints).toContain('Anlaufstelle vor Ort: zugesagt, die Übergabe ist noch nicht geplant.');
    expect(sheet?.openPoints.some((words) => words.startsWith('Verfügungsfonds: bedingt zugesagt. Zu klären: '))).toBe(
      true,
    );
    const due = (sheet?.nextSteps ?? []).map((step) => step.due ?? '9999');
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual([...due].sort());
  });

  it('names functional ways to reach a contact, also those of its offices, and no person', async () => {
    const tie = async () =>
      (await sheetOf('Bürgertreff Lindenaue'))?.ties.find(
        ({ tie: { contact } }) => contact.shortName === 'Initiative Lindenpark',
      );
    const contact = (await tie())?.tie.contact.id;
    expect((await tie())?.contacts).toEqual(['lindenpark@anwohner.example.org']);
    const post = await house.admin.done('createPost', { areaId, actorId: contact, title: 'Sprecherin' });
    const way = { areaId, channel: 'PHONE', value: '0351 7654321' };
    await house.admin.done('createContactPoint', { ...way, ownerId: post.recordId, contactKind: 'FUNCTIONAL' });
    await house.admin.done('createContactPoint', {
      ...way,
      ownerId: contact,
      contactKind: 'PRIVATE_RESIDENT',
      value: '0351 999',
    });
    expect((await tie())?.contacts).toEqual([
      'lindenpark@anwohner.example.org',
      expect.stringMatching(/^Sprecherin: .*\(Telefon\)$/),
    ]);
    expect(JSON.stringify(await sheets())).not.toMatch(/0351 999|Beispiel/);
  });

  it('knows no sheet of somebody who takes nothing over', async () => {
    const { continuation } = await house.admin.query<'continuation'>(CONTINUATION, { areaId });
    await expect(sheets(continuation.qm[0]?.id)).rejects.toThrow();
  });

  it('takes a set out of what a filter leaves, as the map shows it, and of what was stored', async () => {
    const without = async (variables: object) =>
      (await house.admin.query<'withoutActors'>(WITHOUT, { areaId, actorIds: [], ...variables })).withoutActors;
    const filter = { minIntensity: 3 };
    const { networkFindings } = await house.admin.query<'networkFindings'>(
      `query Findings($areaId: ID!, $filter: NetworkFilter) { networkFindings(areaId: $areaId, filter: $filter) {
        withQm { ties density meanDegree components isolated connectedPairs }
        withoutQm { pairsLost tiesAtRisk figures { ties density meanDegree components isolated connectedPairs } } } }`,
      { areaId, filter },
    );
    const { result } = await without({ filter });
    expect(result).toMatchObject({
      before: networkFindings.withQm,
      after: networkFindings.withoutQm?.figures,
      pairsLost: networkFindings.withoutQm?.pairsLost,
    });
    expect(result?.tiesAtRisk).toHaveLength(networkFindings.withoutQm?.tiesAtRisk.length ?? -1);
    const unfiltered = await without({});
    expect(unfiltered.result?.after.ties).toBeGreaterThan(result?.after.ties ?? 0);
    expect(unfiltered.result?.tiesAtRisk.length).toBeGreaterThan(0);
    const before = await house.instant();
    const name = unfiltered.result?.orphaned[0]?.id ?? '';
    await house.admin.tie(areaId, name, unfiltered.result?.components[0]?.[0] ?? '');
    expect((await without({})).result?.orphaned).toHaveLength((unfiltered.result?.orphaned.length ?? 0) - 1);
    expect((await without({ storedAt: before })).result).toEqual(unfiltered.result);
  });
});
