import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from './docx/write-docx.js';
import type { PaperDocument } from './model.js';

const LONG = 'Wohnungsbaugenossenschaft Musterstadt-Lindenaue eG mit langem Namen';
/** A PNG of one white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);
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
      rows: [
        ['Bürgertreff', '3'],
        [LONG, { text: '5', bold: true }],
      ],
    },
    {
      kind: 'figure',
      heading: '2 Karte',
      caption: 'Linien',
      alt: 'Karte mit zwei Akteuren.',
      picture: { width: 956, height: 700, marks: [], png: new Uint8Array(PIXEL) },
      leastScale: 7 / 12,
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

  it('describes its drawings, marks the heads of tables and keeps short ones together', async () => {
    const part = await parts(null);
    const xml = part('word/document.xml');
    expect(xml).toContain('descr="Karte mit zwei Akteuren."');
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="true"[^>]*w:firstColumn="true"/u);
    const rows = (/<w:tbl>(?:(?!<w:tbl>)[\s\S])*tblHeader[\s\S]*?<\/w:tbl>/u.exec(xml)?.[0] ?? '')
      .split('<w:tr>')
      .slice(1);
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, false]);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    expect(part('docProps/core.xml')).toContain('<cp:lastModifiedBy>Quartiersmanagement<');
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
