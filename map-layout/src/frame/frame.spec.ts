import type { Ring } from '../types.js';
import { ringBands, shareOfArea } from './ring-bands.js';
import { orderedSectors } from './sectors.js';
import { sineAndCosine } from './turns.js';
import { layWedges, SECTOR_GAP, SIDE_GAP, sidesOf, widthsOf, type WedgeRequest } from './wedges.js';
import { fillOf, worldFor, worldOfSize } from './world.js';

const world = worldOfSize(434, 306);
const needs = (...entries: readonly (readonly [Ring, number])[]): ReadonlyMap<Ring, number> => new Map(entries);
const request = (id: string, sphere: string, weight: number): WedgeRequest => ({
  sector: { id, sphere },
  weight,
  innermost: 0.4,
});

describe('sine and cosine from series', () => {
  it('agree with those of the runtime to 1e-14 over two turns', () => {
    for (let i = -1000; i <= 1000; i += 1) {
      const { sin, cos } = sineAndCosine(i / 1000);
      expect(Math.abs(sin - Math.sin((2 * Math.PI * i) / 1000))).toBeLessThan(1e-14);
      expect(Math.abs(cos - Math.cos((2 * Math.PI * i) / 1000))).toBeLessThan(1e-14);
    }
  });
});

describe('the world', () => {
  it('is as large as the view less the rim while the names fill at most 0.65 of it', () => {
    expect(worldFor({ width: 956, height: 700 }, 0.64 * Math.PI * 434 * 306)).toEqual(world);
  });

  it('grows in both axes to a fill of 0.62 when the names fill more', () => {
    const need = 1.2 * Math.PI * 434 * 306;
    const larger = worldFor({ width: 956, height: 700 }, need);
    expect(fillOf(larger, need)).toBeCloseTo(0.62, 2);
    expect(larger.rx / larger.ry).toBeCloseTo(434 / 306, 2);
  });

  it('never falls below the stored one', () => {
    expect(worldFor({ width: 0, height: 0 }, 0, world)).toEqual(world);
  });
});

describe('the rings', () => {
  it('share the area in proportion to what their names need', () => {
    const [one, two] = ringBands(world, needs([1, 1000], [3, 3000]));
    expect(one && two && shareOfArea(two) / shareOfArea(one)).toBeCloseTo(3, 9);
    expect(two?.outer).toBe(1);
  });

  it('are nowhere thinner than 0.12 of the radius', () => {
    for (const band of ringBands(world, needs([1, 1], [2, 90000], [3, 300], [4, 5]))) {
      expect(band.outer - band.inner).toBeGreaterThanOrEqual(0.12);
    }
  });

  it('have no band for a ring without actors', () => {
    expect(ringBands(world, needs([2, 10], [4, 10])).map((band) => band.ring)).toEqual([2, 4]);
  });
});

describe('the wedges', () => {
  const requests = [request('p', 'P', 1), request('a', 'A', 2), request('b', 'A', 4), request('r', 'R', 50)];
  const widths = widthsOf(requests, world) ?? [];
  const wedges = layWedges(requests, widths, world, 'P');

  it('fill the turn together with the gaps between sides and sectors', () => {
    expect(widths.reduce((sum, width) => sum + width, 0) + 3 * SIDE_GAP + SECTOR_GAP).toBeCloseTo(1, 12);
    expect((wedges[2]?.from ?? 0) - (wedges[1]?.to ?? 0)).toBeCloseTo(SECTOR_GAP, 12);
    expect((wedges[1]?.from ?? 0) - (wedges[0]?.to ?? 0)).toBeCloseTo(SIDE_GAP, 12);
  });

  it('centre the first side on the top', () => {
    expect(wedges[0]?.from).toBeCloseTo(-(wedges[0]?.to ?? 0), 12);
  });

  it('keep the other sides in place while the first has no actors', () => {
    const without = layWedges(requests.slice(1), widthsOf(requests.slice(1), world) ?? [], world, 'P');
    expect(without[0]?.from).toBeCloseTo(SIDE_GAP / 2, 12);
  });

  it('ask for a larger world when one icon per wedge does not fit', () => {
    const many = Array.from({ length: 60 }, (_, i) => request(`s${i}`, 'A', 1));
    expect(widthsOf(many, world)).toBeNull();
  });

  it('form one side per sphere', () => {
    expect(sidesOf(wedges).map((side) => side.sphere)).toEqual(['P', 'A', 'R']);
  });
});

describe('the order of the sectors', () => {
  it('keeps a sphere together at the place of its first sector and ends with the actors without one', () => {
    const sector = (
      id: string,
      order: number,
      sphere: string,
    ): { id: string; order: number; sphere: string; name: string } => ({ id, order, sphere, name: id });
    const ordered = orderedSectors([
      sector('late', 9, 'X'),
      sector('b', 2, 'Y'),
      sector('a', 1, 'X'),
      sector('c', 2, 'Y'),
    ]);
    expect(ordered.map((one) => one.id)).toEqual(['a', 'late', 'b', 'c', null]);
  });
});
