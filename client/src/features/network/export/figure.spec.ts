import { fileName } from './file-name.js';
import { figureOf } from './figure.js';
import type { FigureWords } from './figure.js';

const words: FigureWords = {
  title: 'Lindenaue: Netz',
  badge: null,
  subtitle: 'Stand 22.11.2026',
  source: 'aus dem Wissen des Büros, nicht erfragt',
  looks: new Set(['solid', 'gap']),
  rings: true,
};
const picture = { width: 900, height: 600, shapes: [] };
const texts = (given: Partial<FigureWords>): readonly string[] =>
  figureOf(picture, { ...words, ...given }).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('an exported map', () => {
  it('keeps the picture whole and puts head and foot around it', () => {
    const figure = figureOf(picture, words);
    expect(figure.width).toBe(900);
    expect(figure.height).toBeGreaterThan(600);
  });

  it('says title, day, legend of what is drawn, rings and where it comes from', () => {
    const said = texts({});
    expect(said).toEqual(
      expect.arrayContaining(['Lindenaue: Netz', 'Stand 22.11.2026', 'kooperiert', 'fehlt (Lücke)', words.source]),
    );
    expect(said).not.toContain('tauscht sich aus');
    expect(said.some((text) => text.startsWith('Ringe, Nähe zum QM'))).toBe(true);
    expect(texts({ rings: null }).some((text) => text.startsWith('Ringe'))).toBe(false);
  });

  it('shortens a long subtitle instead of running over the edge', () => {
    const long = texts({ subtitle: 'Filter: '.repeat(60) }).find((text) => text.startsWith('Filter'));
    expect(long?.endsWith('…')).toBe(true);
  });

  it('says beside the title what kind of area it is, and cuts a long title rather than that', () => {
    const said = texts({ badge: 'frei erfunden', title: 'Quartier '.repeat(30) });
    expect(said).toContain('frei erfunden');
    expect(said[0]?.endsWith('…')).toBe(true);
    expect(texts({})).not.toContain('frei erfunden');
  });

  it('has a file name without umlauts and spaces', () => {
    expect(fileName('Köln-Süd (Häuser) & Straße', '2026-11-22')).toBe('netz-koeln-sued-haeuser-strasse-2026-11-22');
  });
});
