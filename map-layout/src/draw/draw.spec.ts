import { computeArrangement } from '../compute.js';
import { inventedQuarter } from '../sample/quarters.js';
import { sectorArcLabel } from './arc-label.js';
import { edgeControl, edgePoint } from './edges.js';
import { iconBox, labelBox, labelLines } from './labels.js';
import { gapMarkPlaces, ringNumeralPlaces } from './marks.js';
import { rimBandOutline, rimPoint, ringLines, wedgeOutline } from './outlines.js';

const input = inventedQuarter({ actors: 60, seed: 2 });
const arrangement = computeArrangement(input);
const { world, wedges } = arrangement;
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('the curve of a tie', () => {
  it('is held at 0.62 of the middle between sectors and at 0.9 inside one', () => {
    expect(edgeControl({ x: 100, y: 0 }, { x: 0, y: 200 }, false)).toEqual({ x: 31, y: 62 });
    expect(edgeControl({ x: 100, y: 0 }, { x: 0, y: 200 }, true)).toEqual({ x: 45, y: 90 });
  });

  it('starts and ends at the icons', () => {
    const [from, to] = [
      { x: 1, y: 2 },
      { x: 30, y: 40 },
    ];
    expect([edgePoint(from, { x: 9, y: 9 }, to, 0), edgePoint(from, { x: 9, y: 9 }, to, 1)]).toEqual([from, to]);
  });
});

describe('the outlines', () => {
  it('of a wedge run along its two borders and the rim', () => {
    const [wedge] = wedges;
    if (!wedge) throw new Error('the quarter has wedges');
    const [centre, first, ...rest] = wedgeOutline(world, wedge);
    expect(centre).toEqual({ x: 0, y: 0 });
    const length = Math.hypot(first?.x ?? 0, first?.y ?? 0);
    expect((first?.x ?? 0) / length).toBeCloseTo(wedge.start.x, 12);
    for (const point of rest) expect(Math.hypot(point.x / world.rx, point.y / world.ry)).toBeCloseTo(1, 12);
  });

  it('of a name band have the same width everywhere', () => {
    const points = rimBandOutline(world, { from: 0.1, to: 0.3 });
    points.slice(0, points.length / 2).forEach((outer, i) => {
      expect(distance(outer, points[points.length - 1 - i] ?? outer)).toBeCloseTo(20, 9);
    });
  });

  it('of the rings end with the rim', () => {
    expect(ringLines(arrangement).at(-1)).toMatchObject({ rx: world.rx, ry: world.ry });
  });
});

describe('a name on the rim', () => {
  it('is the longest that fits, and none when even the shortest does not', () => {
    const arc = { from: 0.05, to: 0.1 };
    expect(sectorArcLabel(world, arc, ['Begegnung, Beratung, Unterstützung', 'Begegnung', 'BB'])?.text).toBe(
      'Begegnung',
    );
    expect(sectorArcLabel(world, { from: 0.05, to: 0.051 }, ['BB'])).toBeNull();
  });

  it('is centred on its arc and reads from left to right at the top and at the bottom', () => {
    for (const arc of [
      { from: -0.1, to: 0.1 },
      { from: 0.4, to: 0.6 },
    ]) {
      const glyphs = sectorArcLabel(world, arc, ['Politik'])?.glyphs ?? [];
      const [first, last] = [glyphs[0], glyphs.at(-1)];
      expect(first && last && first.x < last.x).toBe(true);
      expect(Math.abs((first?.x ?? 0) + (last?.x ?? 0))).toBeLessThan(12);
      for (const glyph of glyphs) expect(glyph.cos).toBeGreaterThan(0.9);
    }
  });

  it('stays inside its band with every letter', () => {
    const outer = rimPoint(world, 0.25, 24).x;
    for (const glyph of sectorArcLabel(world, { from: 0.2, to: 0.3 }, ['Wohnungswirtschaft'])?.glyphs ?? []) {
      expect(glyph.x).toBeLessThan(outer);
    }
  });
});

describe('the lines of a name', () => {
  it('lie in its box with anchors that fit the side', () => {
    for (const place of arrangement.positions) {
      const box = labelBox(place);
      for (const line of labelLines(place)) {
        expect(line.y).toBeGreaterThan(box.y0);
        expect(line.y).toBeLessThan(box.y1);
        expect(line.x).toBe({ start: box.x0, middle: (box.x0 + box.x1) / 2, end: box.x1 }[line.anchor]);
      }
    }
  });
});

describe('marks', () => {
  const boxes = arrangement.positions.flatMap((place) => [iconBox(place), labelBox(place)]);
  const free = ({ x, y }: { x: number; y: number }): boolean =>
    boxes.every((box) => x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1);

  it('for the rings stand inside their band where no name or icon is', () => {
    const places = ringNumeralPlaces(arrangement);
    expect(places.map((place) => place.ring)).toEqual(arrangement.rings.map((band) => band.ring));
    for (const place of places) {
      const band = arrangement.rings.find((one) => one.ring === place.ring);
      const radius = Math.hypot(place.x / world.rx, place.y / world.ry);
      expect(radius).toBeGreaterThan(band?.inner ?? 1);
      expect(radius).toBeLessThan(band?.outer ?? 0);
      expect(free(place)).toBe(true);
    }
  });

  it('for gaps stand near the rim of both sectors, apart from names and each other', () => {
    const ids = wedges.filter((wedge) => wedge.to - wedge.from > 0.06).map((wedge) => wedge.sector);
    const pairs = ids.slice(1).map((to, i) => ({ id: `gap${i}`, from: ids[0] ?? null, to }));
    const places = gapMarkPlaces(arrangement, [...pairs, { id: 'lost', from: 'NOWHERE', to: null }]);
    expect(places.map((place) => place.id)).toEqual(pairs.map((pair) => pair.id));
    const points = places.flatMap((place) => [place.from, place.to]);
    points.forEach((point, i) => {
      expect(free(point)).toBe(true);
      expect(Math.hypot(point.x / world.rx, point.y / world.ry)).toBeGreaterThan(0.95);
      for (const other of points.slice(i + 1)) expect(distance(point, other)).toBeGreaterThan(18);
    });
  });
});
