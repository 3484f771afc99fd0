import { labelWays } from './label-ways.js';
import { measureLabel, textWidth } from './measure.js';

const lines = (name: string): readonly string[] => labelWays(name).map((way) => way.lines.join('|'));

describe('the ways to set a short name', () => {
  it('leave a short name on one line', () => {
    expect(lines('Jobcenter')).toEqual(['Jobcenter']);
  });

  it('prefer two balanced lines for a long name and offer one and three', () => {
    expect(lines('Initiative Sicherer Schulweg')).toEqual([
      'Initiative Sicherer|Schulweg',
      'Initiative Sicherer Schulweg',
      'Initiative|Sicherer|Schulweg',
    ]);
  });

  it('break after a hyphen or slash without a further sign', () => {
    expect(lines('Tafel-Ausgabe')[1]).toBe('Tafel-|Ausgabe');
    expect(lines('Grundschule/Hort')).toContain('Grundschule/|Hort');
  });

  it('break German compounds at their joints, with a hyphen', () => {
    expect(lines('Gemeinschaftsgarten')).toContain('Gemeinschafts-|garten');
    expect(lines('Koordinationsgremium')).toContain('Koordinations-|gremium');
    expect(lines('Stadtteilbibliothek')).toContain('Stadtteil-|bibliothek');
  });

  it('obey soft hyphens set by hand and do not show them otherwise', () => {
    expect(lines('Heimat\u00adstubenverein')).toEqual(['Heimatstubenverein', 'Heimat-|stubenverein']);
    expect(lines('Heimat\u00adstubenverein').join('')).not.toContain('\u00ad');
  });

  it('give every name at least one way, never more than three, never more than three lines, and dislike from 0 to 4', () => {
    for (const name of [
      '',
      ' ',
      'x',
      'Ö',
      'Мир и дом',
      'WWWWWWWWWWWWWWWWWWWWWWWWWWWW',
      'a b c d e f g h i j k l m n',
      'W'.repeat(200),
    ]) {
      const ways = labelWays(name);
      expect(ways.length).toBeGreaterThanOrEqual(1);
      expect(ways.length).toBeLessThanOrEqual(3);
      for (const way of ways) {
        expect(way.lines.length).toBeLessThanOrEqual(3);
        expect(way.dislike).toBeGreaterThanOrEqual(0);
        expect(way.dislike).toBeLessThanOrEqual(4);
        expect(way).toMatchObject(measureLabel(way.lines));
      }
    }
  });

  it('cut a line that is far too long with an ellipsis', () => {
    expect(labelWays('W'.repeat(200))[0]?.lines[0]).toMatch(/^W+…$/u);
  });
});

describe('the measure of a label', () => {
  it('is the sum of the advance widths of Fira Sans Medium', () => {
    // a = 546, ä = 546 and ß = 600 thousandths of an em in the font file.
    expect(textWidth('aäß')).toBeCloseTo(((546 + 546 + 600) * 12) / 1000, 10);
  });

  it('is whole, and its width even, so that half of it is whole too', () => {
    const { width, height } = measureLabel(['Ämter und', 'Verwaltung']);
    expect(width % 2).toBe(0);
    expect(width).toBeGreaterThanOrEqual(Math.max(textWidth('Ämter und'), textWidth('Verwaltung')));
    expect(height).toBe(29);
  });

  it('knows combining marks as widthless and unknown letters as wide', () => {
    expect(textWidth('e\u0301')).toBe(textWidth('e'));
    expect(textWidth('字')).toBe(12);
  });
});
