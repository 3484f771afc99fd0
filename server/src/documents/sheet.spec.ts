import type { Figure } from './model.js';
import { placeFigure } from './sheet.js';

const figure = (width: number, height: number): Figure => ({
  kind: 'figure',
  heading: '',
  caption: '',
  alt: '',
  picture: { width, height, marks: [], png: new Uint8Array() },
  leastScale: 7 / 12,
});

describe('where a figure is set', () => {
  it('is the page where its letters can be read', () => {
    const { sheet, legible } = placeFigure(figure(956, 700));
    expect([sheet.size, sheet.landscape, legible]).toEqual(['A4', false, true]);
  });

  it('is a larger sheet where the page is too small', () => {
    const { sheet, width, height, legible } = placeFigure(figure(1500, 950));
    expect([sheet.size, legible]).toEqual(['A3', true]);
    expect(width / height).toBeCloseTo(1500 / 950, 9);
  });

  it('is the sheet with the largest letters where none is large enough, and it says so', () => {
    const { sheet, width, legible } = placeFigure(figure(2600, 1900));
    expect([sheet.size, legible]).toEqual(['A3', false]);
    expect(width).toBeGreaterThan(placeFigure(figure(956, 700)).width);
  });

  it('never enlarges a small figure', () => {
    expect(placeFigure(figure(200, 100)).width).toBe(200);
  });
});
