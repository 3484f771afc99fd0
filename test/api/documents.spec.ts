import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Client } from '../support/client.js';
import { clockFrom } from '../support/clock.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { loadLindenaue } from './lindenaue.js';
import { office } from './office.js';

jest.setTimeout(180_000);

const TICKET = `mutation Ticket($input: DocumentTicketInput!) {
  createDocumentTicket(input: $input) { path expiresAt fileName } }`;
const CHANGES = 'query Changes($areaId: ID!) { changes(areaId: $areaId, first: 1) { summary byName undoable } }';
const DOCUMENTS = ['GAP_REPORT', 'CONTINUATION_CONCEPT'] as const;
/** Where the files of a run are kept to be looked at; nowhere unless asked for. */
const KEEP = process.env['KEEP_DOCUMENTS'];

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The file has no ${name}.`);
  return strFromU8(part);
};
const wordsOf = (xml: string): string => xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');
const headingsOf = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .filter((one) => one.includes('w:pStyle w:val="Heading1"'))
    .map((one) => wordsOf(one).trim());

/** The words of a PDF as a reader prints them; null where no reader is installed. */
function readPdf(bytes: Uint8Array): string | null {
  const { error, status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  if (error) return null;
  expect(status).toBe(0);
  return stdout;
}

/** The file with its texts of two bytes a letter as one byte each. */
const bytesOf = (file: string): string => file.replaceAll('\0', '');

const clock = clockFrom('2026-11-22T12:00:00.000Z');
let minutesLater = 0;
const later = { now: () => new Date(Date.parse(clock.now()) + minutesLater * 60_000).toISOString() };

describe('documents', () => {
  let server: RunningServer;
  let client: Client;
  let lindenaue: string;
  beforeAll(async () => {
    server = await startServer({ clock: later });
    client = await server.administrator();
    lindenaue = await loadLindenaue({ store: server.store, admin: office(client) });
  });
  afterAll(() => server.stop());

  const ticket = async (input: Readonly<Record<string, unknown>>, as: Client = client) =>
    (await as.data(TICKET, { input })).createDocumentTicket as { path: string; expiresAt: string; fileName: string };
  const file = async (input: Readonly<Record<string, unknown>>): Promise<{ response: Response; bytes: Uint8Array }> => {
    const { path, fileName } = await ticket(input);
    const response = await client.fetch(path);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (KEEP !== undefined) {
      mkdirSync(KEEP, { recursive: true });
      writeFileSync(join(KEEP, fileName), bytes);
    }
    return { response, bytes };
  };

  it.each(DOCUMENTS)('gives %s of Lindenaue as PDF', async (document) => {
    const { response, bytes } = await file({ areaId: lindenaue, document, format: 'PDF' });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const head = Buffer.from(bytes).toString('latin1');
    expect(head.startsWith('%PDF-1.7')).toBe(true);
    expect(head).toContain('/Lang (de-DE)');
    expect(head).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(head).toContain('FiraSans');
    for (const type of ['H1', 'H2', 'P', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption'])
      expect(head).toContain(`/S /${type}\n`);
    // the map's alternative text, as UTF-16
    expect(bytesOf(head)).toContain('Karte in Ringen und Sektoren');
    const text = readPdf(bytes);
    if (text === null) return;
    expect(text).toContain('Fassung zur Weitergabe, nur Organisationen');
    expect(text).toMatch(/Seite 2 von \d+/u);
    expect(text).toContain('Anhang: die Karte als Tabelle');
    expect(text).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('notes the export, which cannot be taken back', async () => {
    await ticket({ areaId: lindenaue, document: 'GAP_REPORT', format: 'PDF', day: '2025-12-31' });
    const { changes } = await client.data(CHANGES, { areaId: lindenaue });
    const [newest] = changes;
    expect(newest.summary).toBe('Dokument ausgegeben: Bericht zur Bündelungsfunktion, zur Weitergabe, PDF');
    expect(newest.byName).toBe('Kim Beispiel');
    expect(newest.undoable).toBe(false);
  });

  it.each(DOCUMENTS)(
    'gives %s of Lindenaue as DOCX with headings, repeated heads of tables and German',
    async (document) => {
      const { response, bytes } = await file({ areaId: lindenaue, document, format: 'DOCX', edition: 'INTERNAL' });
      expect(response.status).toBe(200);
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
        'Musterquartier Lindenaue 2026-11-22 intern.docx',
      );
      const xml = partOf(bytes, 'word/document.xml');
      expect(headingsOf(xml).length).toBeGreaterThan(4);
      expect(xml).toContain('<w:tblHeader/>');
      expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="de-DE"');
      expect(partOf(bytes, 'word/header1.xml')).toContain('INTERN');
      expect(wordsOf(partOf(bytes, 'word/footer1.xml'))).toContain('Seite');
      expect(Object.keys(unzipSync(bytes)).some((name) => name.endsWith('.png'))).toBe(true);
      expect(wordsOf(xml)).not.toMatch(/NaN|undefined|null|Infinity/u);
    },
  );

  it('names who takes care of a gap, and why one was put back, in the internal edition alone', async () => {
    const { gapReport, accountsOfArea } = await client.data(
      'query Gaps($areaId: ID!) { gapReport(areaId: $areaId, first: 2) { gaps { rows { id } } } accountsOfArea(areaId: $areaId) { id } }',
      { areaId: lindenaue },
    );
    const input = {
      areaId: lindenaue,
      gapId: gapReport.gaps.rows[0].id,
      ownerId: accountsOfArea[0].id,
      dueOn: '2027-03-12',
    };
    await client.data(
      'mutation Take($input: TakeOnGapInput!) { takeOnGap(input: $input) { ... on Changed { recordId } } }',
      { input },
    );
    const reason = 'Andrea Beispiel will davon nichts hören.';
    await client.data(
      'mutation PutBack($input: DismissGapInput!) { dismissGap(input: $input) { ... on Changed { recordId } } }',
      { input: { areaId: lindenaue, gapId: gapReport.gaps.rows[1].id, reason } },
    );
    const wanted = { areaId: lindenaue, document: 'GAP_REPORT', format: 'DOCX' };
    const open = wordsOf(partOf((await file(wanted)).bytes, 'word/document.xml'));
    const internal = wordsOf(partOf((await file({ ...wanted, edition: 'INTERNAL' })).bytes, 'word/document.xml'));
    expect(open).toContain('Aufgabe bis 12.03.2027');
    expect(open).not.toMatch(/(Kim|Andrea) Beispiel/u);
    expect(open).toContain('nur in der internen Fassung');
    expect(internal).toContain(reason);
    expect(internal).toContain('Aufgabe bis 12.03.2027, Kim Beispiel');
  });

  it.each(DOCUMENTS)(
    'says in %s of an area that is too small, and of an empty one, what is missing',
    async (document) => {
      const { recordId: areaId } = await office(client).done('createArea', { name: 'Kleinstes Quartier' });
      const empty = wordsOf(partOf((await file({ areaId, document, format: 'DOCX' })).bytes, 'word/document.xml'));
      expect(empty).toContain('An diesem Tag ist noch kein Akteur eingetragen.');
      const [a, b] = [
        await office(client).actor(areaId, 'Bürgertreff'),
        await office(client).actor(areaId, 'Sozialamt'),
      ];
      await office(client).tie(areaId, a, b);
      for (const format of ['DOCX', 'PDF']) {
        const { response, bytes } = await file({ areaId, document, format });
        expect(response.status).toBe(200);
        const words = format === 'PDF' ? readPdf(bytes) : wordsOf(partOf(bytes, 'word/document.xml'));
        if (words === null) continue;
        expect(words).toContain('Hinweis');
        expect(words).toContain('Bürgertreff');
        expect(words).not.toMatch(/NaN|undefined|Infinity/u);
      }
    },
  );

  it('gives a file for a ticket once, and to its owner alone', async () => {
    const small = await office(client).area('Gebiet der Tickets');
    const input = { areaId: small, document: 'GAP_REPORT', format: 'PDF' };
    const first = await ticket(input);
    expect((await client.fetch(first.path)).status).toBe(200);
    const again = await client.fetch(first.path);
    expect(again.status).toBe(404);
    expect(await again.json()).toEqual({
      code: 'NOT_FOUND',
      message: 'Dieses Dokument liegt nicht mehr bereit. Bitte geben Sie es noch einmal aus.',
    });
    const reader = await server.member({ [small]: ['READER'] });
    expect((await reader.fetch((await ticket(input)).path)).status).toBe(404);
    expect((await reader.fetch((await ticket(input, reader)).path)).status).toBe(200);
    expect((await server.client().fetch('/api/documents/unknown')).status).toBe(401);
  });

  it('refuses a ticket that is older than ten minutes', async () => {
    const small = await office(client).area('Gebiet der alten Tickets');
    const { path, expiresAt } = await ticket({ areaId: small, document: 'GAP_REPORT', format: 'PDF' });
    minutesLater = 11;
    expect(Date.parse(expiresAt)).toBeLessThan(Date.parse(later.now()));
    expect((await client.fetch(path)).status).toBe(404);
    minutesLater = 0;
  });

  it('refuses somebody who may not read the area', async () => {
    const other = await office(client).area('Gebiet der anderen');
    const stranger = await server.member({ [other]: ['EDITOR'] });
    const answer = await stranger.ask(TICKET, { input: { areaId: lindenaue, document: 'GAP_REPORT', format: 'PDF' } });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
