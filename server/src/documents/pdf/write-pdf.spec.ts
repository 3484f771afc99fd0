import { path } from '../map/marks.js';
import type { Block, PaperDocument } from '../model.js';
import { below, readPdf } from '../testing/read-pdf.js';
import type { Element } from '../testing/read-pdf.js';
import { writePdf } from './write-pdf.js';

const LONG = 'Wohnungsbaugenossenschaft Musterstadt-Lindenaue eingetragene Genossenschaft mit sehr langem Namen';
const many = (count: number): readonly string[][] =>
  Array.from({ length: count }, (_, at) => [`Akteur ${String(at + 1)}`, String(at)]);
const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption: 'Akteure',
  columns: [{ width: 3 }, { width: 1, align: 'right' }],
  head: [['Akteur', 'Kontakte']],
  rows,
});
const figure = (width: number, height: number): Block => ({
  kind: 'figure',
  heading: '2 Karte',
  intro: 'Wer mit wem.',
  caption: 'Linien zeigen Kontakte.',
  alt: 'Karte mit zwei Größen (Beispiel).',
  picture: { width, height, marks: [path('M-9-9H9V9H-9Z', { fill: '#171a2b' })], png: new Uint8Array() },
  leastScale: 7 / 12,
});
const paper = (blocks: readonly Block[]): PaperDocument => ({
  title: 'Bericht & Probe <für alle>',
  subtitle: 'Musterquartier',
  frame: 'INTERN',
  edition: '',
  foot: 'Musterquartier · Stand 22.11.2026',
  subject: 'Probe',
  author: 'Quartiersmanagement',
  createdAt: '2026-11-22T12:00:00.000Z',
  blocks: [{ kind: 'heading', level: 1, text: '1 Überschrift' }, ...blocks],
});
const read = async (blocks: readonly Block[]) => readPdf(await writePdf(paper(blocks), { compress: false }));
const types = (elements: readonly Element[]): readonly string[] => below(elements).map(({ type }) => type);
const boxes = (text: string): readonly string[] =>
  [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ({ 1: w, 2: h }) => `${String(Math.round(Number(w)))} x ${String(Math.round(Number(h)))}`,
  );

describe('a document as PDF', () => {
  it('says its title, its language and its norm, and brings its letters along', async () => {
    const { text, catalogue, info } = await read([{ kind: 'paragraph', text: 'Größe' }]);
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(catalogue['Lang']).toBe('de-DE');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('/Marked true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // the library would write the signs of the title into its XML as they are
    const xml = Buffer.from(text, 'latin1').toString('utf8');
    expect(xml).toContain('>Bericht &amp; Probe &lt;für alle&gt;<');
    expect(info['Title']).toBe('Bericht & Probe <für alle>');
    expect(text).toContain('/FontFile2');
    // a wrong list of glyphs is a breach of the norm, none is not
    expect(text).not.toContain('/CIDSet');
    expect(text).toContain('FiraSans-Regular');
  });

  it('is read in the order of the page: headings, paragraphs, lists, tables with their heads', async () => {
    const { structure } = await read([
      { kind: 'heading', level: 2, text: 'Unterpunkt' },
      { kind: 'paragraph', text: [{ text: 'Fett', bold: true }, { text: ' und nicht' }] },
      { kind: 'list', items: ['eins'] },
      table([[LONG, '5']]),
    ]);
    expect(types(structure)).toEqual(
      [
        ['Document', 'Title', 'P', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption'],
        ['THead', 'TR', 'TH', 'TH', 'TBody', 'TR', 'TH', 'TD'],
      ].flat(),
    );
    const heads = below(structure).filter(({ type }) => type === 'TH');
    expect(heads.map(({ entries }) => entries['A'])).toEqual([
      { O: '/Table', Scope: '/Column' },
      { O: '/Table', Scope: '/Column' },
      { O: '/Table', Scope: '/Row' },
    ]);
    for (const one of below(structure)) expect(one.contents + one.children.length).toBeGreaterThan(0);
  });

  it('says a span of columns', async () => {
    const { structure } = await read([
      {
        kind: 'table',
        columns: [{ width: 1 }, { width: 1 }],
        head: [[{ text: 'beide', span: 2 }]],
        rows: [['a', 'b']],
      },
    ]);
    const [head] = below(structure).filter(({ type }) => type === 'TH');
    expect(head?.entries['A']).toEqual({ O: '/Table', Scope: '/Column', ColSpan: 2 });
  });

  it('describes a drawing, and says where it stands', async () => {
    const { structure } = await read([figure(956, 700)]);
    const [drawing] = below(structure).filter(({ type }) => type === 'Figure');
    expect(drawing?.entries['Alt']).toBe('Karte mit zwei Größen (Beispiel).');
    expect(drawing?.entries['A']).toMatchObject({ O: '/Layout', Placement: '/Block' });
    expect(drawing?.contents).toBe(1);
  });

  it('has each piece of a page either in the structure or marked as no content', async () => {
    const { text } = await read([table(many(70)), figure(1300, 950)]);
    const streams = [...text.matchAll(/\nstream\n([\s\S]*?)\nendstream/gu)].map(({ 1: one = '' }) => one);
    const pages = streams.filter((one) => one.includes(' TJ'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      let depth = 0;
      for (const line of page.split('\n')) {
        if (/ (BDC|BMC)$/u.test(line)) depth += 1;
        if (/ (TJ)$|^(S|f|B)$/u.test(line)) expect(depth).toBeGreaterThan(0);
        if (line === 'EMC') depth -= 1;
      }
      expect(depth).toBe(0);
    }
  });

  it('repeats the head of a table on each page, once in the structure', async () => {
    const { structure, text } = await read([table(many(90))]);
    expect(boxes(text).length).toBe(3);
    expect(types(structure).filter((type) => type === 'THead')).toHaveLength(1);
    expect(types(structure).filter((type) => type === 'TR')).toHaveLength(91);
    // head and foot of three pages, and two repeated heads
    expect(text.match(/\/Artifact <<\n\/Type \/Pagination/gu)).toHaveLength(5);
  });

  it('sets a drawing on a sheet of its own where the page is too small for its letters, and goes on upright', async () => {
    const { text } = await read([figure(1300, 950), { kind: 'heading', level: 1, text: '3 Danach' }]);
    expect(boxes(text)).toEqual(['595 x 842', '1191 x 842', '595 x 842']);
    expect(boxes((await read([figure(956, 700)])).text)).toEqual(['595 x 842']);
  });

  it('goes on with a row that is longer than a page', async () => {
    const { structure, text } = await read([table([[`${LONG} `.repeat(120), '1']])]);
    expect(boxes(text).length).toBeGreaterThan(2);
    const [cell] = below(structure).filter(({ type }) => type === 'TBody')[0]?.children[0]?.children ?? [];
    expect(cell?.contents).toBeGreaterThan(2);
  });

  it('never ends a page with a heading', async () => {
    const filler = Array.from({ length: 29 }, (): Block => ({ kind: 'paragraph', text: LONG }));
    const { text } = await read([...filler, { kind: 'heading', level: 2, text: 'Schluss' }, table(many(6))]);
    expect(boxes(text)).toHaveLength(2);
    // the destination of the bookmark is the second page
    const pages = [...text.matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/gu)].map(({ 1: id }) => id);
    const second = /\/Dest \[(\d+) 0 R[^\]]*\][\s\S]{0,60}\/Title \(Schluss\)/u.exec(text)?.[1];
    expect(pages.indexOf(second)).toBe(1);
  });
});
