import type { Figure } from './model.js';
import { A4_SHEETS, ALL_SHEETS, placeFigure } from './sheet.js';

const figure = (width: number, height: number): Figure => ({
  kind: 'figure',
  heading: '',
  caption: '',
  alt: '',
  picture: { width, height, svg: '', png: new Uint8Array() },
  leastScale: 7 / 12,
});

describe('where a figure is set', () => {
  it('is the page where its letters can be read', () => {
    const { sheet, legible } = placeFigure(figure(956, 700), ALL_SHEETS);
    expect([sheet.size, sheet.landscape, legible]).toEqual(['A4', false, true]);
  });

  it('is a larger sheet where the page is too small', () => {
    const { sheet, width, height, legible } = placeFigure(figure(1500, 950), ALL_SHEETS);
    expect([sheet.size, legible]).toEqual(['A3', true]);
    expect(width / height).toBeCloseTo(1500 / 950, 9);
  });

  it('is the sheet with the largest letters where none is large enough, and it says so', () => {
    const { sheet, legible } = placeFigure(figure(1600, 1600), A4_SHEETS);
    expect([sheet.landscape, legible]).toEqual([false, false]);
  });

  it('never enlarges a small figure', () => {
    expect(placeFigure(figure(200, 100), ALL_SHEETS).width).toBe(200);
  });
});
