import { edgeShapes } from './edge-shapes.js';
import type { CanvasEdge } from './canvas-engine.js';
import { paler } from './elements.js';
import { svgDocument } from './svg.js';

const box = { x: 0, y: 0, width: 100, height: 50 };
const edge: CanvasEdge = {
  id: 'e',
  from: 'a',
  to: 'b',
  control: { x: 50, y: 50 },
  line: 'solid',
  colour: '#565f85',
  width: 2,
  opacity: 0.5,
  fades: false,
  arrow: false,
  layer: 1,
};
const [from, to] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe('an SVG file', () => {
  it('needs no style that a strict content policy would refuse', () => {
    const svg = svgDocument(
      [
        { kind: 'path', d: 'M0 0H9', stroke: '#a8201a', dash: [8, 6], width: 2 },
        { kind: 'text', text: 'A', x: 1, y: 2, size: 12, weight: 500, colour: '#171a2b', anchor: 'middle', halo: 3 },
      ],
      box,
    );
    expect(svg).not.toMatch(/style|<script|class=/);
    expect(svg).toContain('stroke-dasharray="8 6"');
    expect(svg).toContain('paint-order="stroke"');
  });

  it('keeps names that look like markup as they are written', () => {
    const text = {
      kind: 'text',
      text: 'A & B <e. V.>',
      x: 0,
      y: 0,
      size: 12,
      weight: 400,
      colour: '#000000',
      anchor: 'start',
    } as const;
    expect(svgDocument([text], box, 'Netz "Nord"')).toContain('>A &amp; B &lt;e. V.&gt;</text>');
    expect(svgDocument([text], box, 'Netz "Nord"')).toContain('<title>Netz &quot;Nord&quot;</title>');
  });

  it('defines every gradient that it uses', () => {
    const svg = svgDocument(
      [...edgeShapes({ ...edge, fades: true }, from, to), ...edgeShapes({ ...edge, fades: true }, to, from)],
      box,
    );
    const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    const defined = [...svg.matchAll(/<linearGradient id="(\w+)"/g)].map(([, id]) => id);
    expect(used).toHaveLength(2);
    expect(defined).toEqual(used);
  });

  it('turns letters along the rim by a matrix', () => {
    const letter = {
      kind: 'text',
      text: 'P',
      x: 5,
      y: 6,
      cos: 0,
      sin: 1,
      size: 12,
      weight: 600,
      colour: '#ffffff',
      anchor: 'start',
    } as const;
    expect(svgDocument([letter], box)).toContain('transform="matrix(0 1 -1 0 5 6)"');
  });
});

describe('the shapes of a line', () => {
  it('are one curve, two strokes for a double line, a head more for an arrow', () => {
    expect(edgeShapes(edge, from, to)).toHaveLength(1);
    expect(edgeShapes({ ...edge, line: 'double' }, from, to)).toHaveLength(2);
    expect(edgeShapes({ ...edge, arrow: true }, from, to)).toHaveLength(2);
  });

  it('are straight without a control point', () => {
    expect(edgeShapes({ ...edge, control: null }, from, to)[0]).toMatchObject({ d: 'M0 0L100 0' });
  });
});

describe('a paler colour', () => {
  it('keeps the share it is told', () => {
    expect([paler('#000000', 1), paler('#000000', 0.2), paler('#565f85', 0)]).toEqual([
      '#000000',
      '#cccccc',
      '#ffffff',
    ]);
  });
});
