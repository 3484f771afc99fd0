import type { CanvasLabel } from './canvas-engine.js';
import { chosenLabels } from './label-choice.js';

const label = (node: string, priority: number, inside = false): CanvasLabel => ({
  node,
  lines: [{ text: node, x: 0, y: 24 }],
  anchor: 'middle',
  box: { x0: -30, y0: 12, x1: 30, y1: 26 },
  size: 12,
  weight: 500,
  colour: '#000000',
  halo: true,
  opacity: 1,
  priority,
  inside,
});
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 40, y: 0 }],
  ['c', { x: 400, y: 0 }],
]);
const placeOf = (id: string) => places.get(id);
const bounds = { width: 1_000, height: 600 };
const shown = (labels: readonly CanvasLabel[], zoom: number, fit = false): readonly string[] =>
  chosenLabels(labels, placeOf, zoom, fit, bounds).map(({ node }) => node);

describe('the choice of names', () => {
  it('shows all where the arrangement has placed them and they are large enough', () => {
    expect(shown([label('a', 1), label('b', 2)], 1, true)).toEqual(['a', 'b']);
  });

  it('keeps the more important of two that would cover each other', () => {
    expect(shown([label('a', 1), label('b', 2), label('c', 0)], 1)).toEqual(['b', 'c']);
  });

  it('also chooses among placed ones when the sheet is so small that names are drawn larger than it', () => {
    expect(shown([label('a', 2), label('b', 1)], 0.5, true)).toEqual(['a']);
  });

  it('never leaves out what stands inside an icon', () => {
    expect(shown([label('a', 5), label('b', Infinity, true)], 1)).toEqual(['a', 'b']);
  });

  it('shows what is chosen even where it covers others, which then give way', () => {
    expect(shown([label('a', 6_000), label('b', 2)], 1)).toEqual(['a']);
    expect(shown([label('a', 6_000), label('b', 7_000)], 1)).toEqual(['a', 'b']);
  });

  it('leaves out what would reach over the edge of the sheet', () => {
    const edge = { width: 840, height: 600 };
    expect(chosenLabels([label('c', 1)], placeOf, 0.5, true, edge)).toEqual([]);
  });
});
