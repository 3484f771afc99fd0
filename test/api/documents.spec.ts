import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describeEngines } from '../support/engines.js';
import type { Client } from '../support/client.js';
import { clockFrom } from '../support/clock.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { loadLindenaue } from './lindenaue.js';
import { office } from './office.js';

jest.setTimeout(180_000);

const TICKET = `mutation Ticket($input: DocumentTicketInput!) {
  createDocumentTicket(input: $input) { path expiresAt fileName } }`;
const CHANGES = 'query Changes($areaId: ID!) { changes(areaId: $areaId, first: 1) { changes { summary by undoable } } }';
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
  xml.split('</w:p>').filter((one) => one.includes('w:pStyle w:val="Heading1"')).map((one) => wordsOf(one).trim());

describeEngines('documents', (neo4j) => {
  let server: RunningServer;
  let client: Client;
  let lindenaue: string;
  beforeAll(async () => {
    server = await startServer({ clock: clockFrom('2026-11-22T12:00:00.000Z'), neo4j });
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

  it.each(DOCUMENTS)('gives %s of Lindenaue as DOCX with headings, repeated heads of tables and German', async (document) => {
    const { response, bytes } = await file({ areaId: lindenaue, document, format: 'DOCX', edition: 'INTERNAL' });
    expect(response.status).toBe(200);
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('Musterquartier Lindenaue 2026-11-22 intern.docx');
    const xml = partOf(bytes, 'word/document.xml');
    expect(headingsOf(xml).length).toBeGreaterThan(4);
    expect(xml).toContain('<w:tblHeader/>');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="de-DE"');
    expect(partOf(bytes, 'word/header1.xml')).toContain('INTERN');
    expect(wordsOf(partOf(bytes, 'word/footer1.xml'))).toContain('Seite');
    expect(Object.keys(unzipSync(bytes)).some((name) => name.endsWith('.png'))).toBe(true);
    expect(wordsOf(xml)).not.toMatch(/NaN|undefined|null|Infinity/u);
  });

  it.each(DOCUMENTS)('gives %s of Lindenaue as PDF', async (document) => {
    const { response, bytes } = await file({ areaId: lindenaue, document, format: 'PDF' });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const head = Buffer.from(bytes).toString('latin1');
    expect(head.startsWith('%PDF-1.7')).toBe(true);
    expect(head).toContain('/Lang (de-DE)');
    
    expect(head).toContain('FiraSans');
  });
});
