import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from './docx/write-docx.js';
import type { PaperDocument } from './model.js';
import { writePdf } from './pdf/write-pdf.js';

const LONG = 'Wohnungsbaugenossenschaft Musterstadt-Lindenaue eingetragene Genossenschaft mit sehr langem Namen';
const paper = (frame: string | null): PaperDocument => ({
  title: 'Bericht & Probe',
  subtitle: 'Musterquartier',
  frame,
  edition: 'Fassung zur Weitergabe',
  foot: 'Musterquartier · Stand 22.11.2026',
  subject: 'Probe',
  author: 'Quartiersmanagement',
  createdAt: '2026-11-22T12:00:00.000Z',
  blocks: [
    { kind: 'heading', level: 1, text: '1 Überschrift' },
    { kind: 'heading', level: 2, text: 'Unterpunkt' },
    { kind: 'paragraph', text: [{ text: 'Fett', bold: true }, { text: ' <und> nicht' }] },
    { kind: 'list', items: ['eins', 'zwei'] },
    { kind: 'keyFigures', items: [{ value: '33 %', label: 'nur über das QM', sentence: 'Ein Drittel.' }] },
    { kind: 'note', title: 'Grundlage', text: 'Aus dem Wissen des Büros.' },
    {
      kind: 'table',
      caption: 'Akteure',
      columns: [{ width: 3 }, { width: 1, align: 'right' }],
      head: [['Akteur', 'Kontakte']],
      rows: [[LONG, { text: '5', bold: true }]],
    },
    { kind: 'pageBreak' },
  ],
});

const parts = async (frame: string | null): Promise<(name: string) => string> => {
  const files = unzipSync(await writeDocx(paper(frame)));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
};

describe('a document as DOCX', () => {
  it('has the styles of headings, a repeated head of the table, and names that are not cut', async () => {
    const xml = (await parts(null))('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(xml).toContain(`w:val="${style}"`);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml).toContain(LONG);
    expect(xml).toContain('&lt;und&gt; nicht');
  });

  it('frames what is internal in its head, and says the edition otherwise', async () => {
    const head = 'word/header1.xml';
    expect((await parts('INTERN'))(head)).toContain('INTERN');
    const open = (await parts(null))(head);
    expect(open).toContain('Fassung zur Weitergabe');
    expect(open).not.toContain('INTERN');
  });

  it('counts its pages in the foot', async () => {
    const foot = (await parts(null))('word/footer1.xml');
    expect(foot).toContain('NUMPAGES');
    expect(foot).toContain('Musterquartier · Stand 22.11.2026');
  });
});

describe('a document as PDF', () => {
  it('says its title and language and brings its letters along', async () => {
    const bytes = Buffer.from(await writePdf(paper('INTERN'))).toString('latin1');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes).toContain('/Lang (de-DE)');
    expect(bytes).toContain('/DisplayDocTitle true');
    expect(bytes).toMatch(/\/Type \/Outlines|\/Outlines \d+ 0 R/u);
    expect(bytes).toContain('FiraSans-Regular');
  });
});
