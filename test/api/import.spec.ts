import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeEngines } from '../support/engines.js';
import type { Client, Data } from '../support/client.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';

jest.setTimeout(60_000);

const LINDENAUE = join(import.meta.dirname, '../../examples/musterquartier-lindenaue');
const PLAN = `query Plan($id: ID!, $areaId: ID) { importPlan(id: $id, areaId: $areaId) { areaName areaId files { name sheet rows encoding remarks }
  counts { new changed unchanged error } rows { sheet row action entry faults { column value message } changes { label before after } } } }`;
const APPLY = `mutation Apply($input: ApplyImportInput!) { applyImport(input: $input) { __typename
  ... on ImportApplied { changeSetId areaId created changed unchanged skipped sentence }
  ... on UserError { code message } ... on InvalidInput { faults { field message } } } }`;
const TICKET = `mutation Ticket($input: UploadTicketInput!) { createUploadTicket(input: $input) { ticket } }`;
const UNDO = `mutation Undo($input: UndoInput!) { undo(input: $input) { __typename ... on Undone { summary } } }`;
const COUNT = `query Count($areaId: ID!) { actors(areaId: $areaId) { pageInfo { total } } }`;

interface Upload {
  readonly name: string;
  readonly text: string;
}

describeEngines('importing by upload', (neo4j) => {
  let server: RunningServer;
  let client: Client;
  let areaId: string;
  beforeAll(async () => {
    server = await startServer({ neo4j });
    client = await server.administrator();
  });
  beforeEach(async () => {
    const { createArea } = await client.data(
      'mutation Area($input: CreateAreaInput!) { createArea(input: $input) { ... on Changed { recordId } } }',
      { input: { name: `Gebiet ${Math.random()}` } },
    );
    areaId = createArea.recordId;
  });
  afterAll(() => server.stop());

  const send = async (
    files: readonly Upload[],
    target: string | null = areaId,
    as: Client = client,
  ): Promise<Response> => {
    const { createUploadTicket } = await as.data(TICKET, { input: { areaId: target } });
    return upload(files, createUploadTicket.ticket, as);
  };
  const upload = (files: readonly Upload[], ticket: string, as: Client = client): Promise<Response> => {
    const form = new FormData();
    for (const { name, text } of files) form.append('files', new Blob([text]), name);
    return as.fetch('/api/imports', { method: 'POST', headers: { 'x-upload-ticket': ticket }, body: form });
  };
  const planned = async (files: readonly Upload[], target: string | null = areaId): Promise<string> => {
    const response = await send(files, target);
    const { planId } = (await response.json()) as { planId: string };
    return planId;
  };
  const plan = async (id: string) => (await client.data(PLAN, { id })).importPlan;
  const apply = async (planId: string, skipErrors = false) =>
    (await client.data(APPLY, { input: { planId, skipErrors } })).applyImport;
  const actors = async () => (await client.data(COUNT, { areaId })).actors.pageInfo.total;

  const ACTORS: Upload = {
    name: 'akteure.csv',
    text: 'schluessel;name;klasse;art;plz\na;Bürgertreff;Organisation;Verein;06846\nb;Müßig–Straße €;Organisation;Amt;\n',
  };

  it('plans first, changes nothing before it is applied, then does it in one step that can be taken back', async () => {
    const id = await planned([ACTORS]);
    expect((await plan(id)).counts).toEqual({ new: 2, changed: 0, unchanged: 0, error: 0 });
    expect(await actors()).toBe(0);
    const done = await apply(id);
    expect(done).toMatchObject({ __typename: 'ImportApplied', created: 2, areaId });
    expect(await actors()).toBe(2);
    const { undo } = await client.data(UNDO, { input: { areaId, changeSetId: done.changeSetId } });
    expect(undo.__typename).toBe('Undone');
    expect(await actors()).toBe(0);
  });

  it('changes nothing when the same file comes a second time, and says so', async () => {
    await apply(await planned([ACTORS]));
    const again = await apply(await planned([ACTORS]));
    expect(again).toMatchObject({ changeSetId: null, created: 0, changed: 0, unchanged: 2 });
    expect(again.sentence).toBe('Nichts zu tun. Alle 2 Zeilen sind schon so eingetragen.');
  });

  it('names row, column and value of a fault, writes nothing, or the rest when asked so', async () => {
    const broken = { ...ACTORS, text: `${ACTORS.text}c;Kita;Organisation;Verein;6846\n` };
    const id = await planned([broken]);
    const shown = await plan(id);
    expect(shown.rows[0]).toMatchObject({ row: 4, action: 'ERROR', faults: [{ column: 'plz', value: '6846' }] });
    const refused = await apply(id);
    expect(refused).toMatchObject({ __typename: 'InvalidInput' });
    expect(refused.faults[0].field).toBe('akteure, Zeile 4, Spalte plz');
    expect(await actors()).toBe(0);
    expect(await apply(id, true)).toMatchObject({ created: 2, skipped: 1 });
    expect(await actors()).toBe(2);
  });

  it('shows former and new value of each changed field', async () => {
    await apply(await planned([ACTORS]));
    const changed = await plan(
      await planned([{ ...ACTORS, text: 'schluessel;name;klasse\na;Bürgerhaus;Organisation\n' }]),
    );
    expect(changed.rows).toEqual([
      expect.objectContaining({
        action: 'CHANGED',
        changes: [{ label: 'Name', before: 'Bürgertreff', after: 'Bürgerhaus' }],
      }),
    ]);
  });

  it('takes the example of Lindenaue by upload as the program does at its first start', async () => {
    const files = readdirSync(LINDENAUE)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, text: readFileSync(join(LINDENAUE, name), 'utf8') }));
    const id = await planned(files, null);
    const shown = await plan(id);
    expect(shown).toMatchObject({
      areaName: 'Musterquartier Lindenaue',
      areaId: null,
      counts: { error: 0, changed: 0 },
    });
    expect((await apply(id)).created).toBe(shown.counts.new);
  });

  // what follows asks nothing of the store that was not asked above
  if (neo4j !== null) return;

  it('shows the values of a new row, each with its German word, and none of the bookkeeping', async () => {
    const heads = 'schluessel;name;klasse;art;bereich;strasse;plz;ort;telefon;email';
    const row =
      'a;Bürgertreff;Organisation;Verein;Wohnungswirtschaft;Platz 3;06846;Musterstadt;0340 123;info@example.org';
    const persons = 'nachname;vorname;akteur;funktion;funktion_von;rechtsgrundlage;zweck;email;kontaktart';
    const person = 'Beispiel;Andrea;a;Leitung;2024;PUBLIC_TASK;COMMITTEE_WORK;leitung@example.org;dienstlich';
    const shown = await plan(
      await planned([
        { name: 'akteure.csv', text: `${heads}\n${row}\n` },
        { name: 'personen.csv', text: `${persons}\n${person}\n` },
      ]),
    );
    const linesOf = (at: number): string[] =>
      shown.rows[at].changes.map(({ label, before, after }: Data) => `${label}: ${before === null ? '' : '?'}${after}`);
    expect(shown.rows.map(({ action }: Data) => action)).toEqual(['NEW', 'NEW']);
    expect(linesOf(0)).toEqual([
      'Name: Bürgertreff',
      'Art: Verein',
      'Bereich: Wohnungswirtschaft',
      'Anschrift: Platz 3, 06846 Musterstadt',
      'E-Mail: info@example.org',
      'Telefon: 0340 123',
    ]);
    expect(linesOf(1)).toEqual([
      'Vorname: Andrea',
      'Nachname: Beispiel',
      'Rechtsgrundlage: öffentliche Aufgabe',
      'Zwecke: Gremienarbeit',
      'Akteur: Bürgertreff',
      'Funktion: Leitung',
      'Funktion seit: 2024',
      'E-Mail (dienstlich): leitung@example.org',
    ]);
  });

  it('writes numbers as people read them', async () => {
    const many = Array.from({ length: 1_137 }, (_, at) => `k${at};Verein ${at};Organisation;Verein`).join('\n');
    const done = await apply(await planned([{ name: 'akteure.csv', text: `schluessel;name;klasse;art\n${many}\n` }]));
    expect(done.sentence).toBe('1.137 Zeilen übernommen: 1.137 neu, 0 geändert.');
    const { changes } = await client.data('query H($areaId: ID!) { changes(areaId: $areaId, first: 1) { summary } }', {
      areaId,
    });
    expect(changes[0].summary).toBe('Import: 1.137 neu');
  });

  it('says in German what is no list, and refuses a spent ticket', async () => {
    const unreadable = await send([{ name: 'notizen.csv', text: 'eins;zwei\n1;2\n' }]);
    expect(unreadable.status).toBe(422);
    expect(await unreadable.text()).toContain('ist nicht zu erkennen');
    const empty = await send([{ name: 'leer.csv', text: '' }]);
    expect(await empty.text()).toContain('leer.csv ist leer.');
    const { createUploadTicket } = await client.data(TICKET, { input: { areaId } });
    expect((await upload([ACTORS], createUploadTicket.ticket)).status).toBe(201);
    expect((await upload([ACTORS], createUploadTicket.ticket)).status).toBe(403);
  });

  it('keeps plan and ticket to the account that sent the files, and new areas to the administration', async () => {
    const member = await server.member({ [areaId]: ['EDITOR'] });
    const id = await planned([ACTORS]);
    expect((await member.data(PLAN, { id, areaId })).importPlan).toBeNull();
    const { createUploadTicket } = await client.data(TICKET, { input: { areaId } });
    expect((await upload([ACTORS], createUploadTicket.ticket, member)).status).toBe(403);
    const withoutArea = await member.ask(TICKET, { input: { areaId: null } });
    expect(withoutArea.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await send([ACTORS], areaId, member)).status).toBe(201);
  });

  it('offers the templates with the headings that the importer reads', async () => {
    const csv = await client.fetch('/api/import-templates/akteure.csv');
    expect(await csv.text()).toContain('"schluessel";"name";"kurzname";"klasse"');
    const workbook = await client.fetch('/api/import-templates/quartiersnetz.xlsx');
    expect([...new Uint8Array(await workbook.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
