import { computeArrangement } from '@quartiersnetz/map-layout';
import { actor, gap, modelOf, shippedVocabularies, viewOf, withoutQm } from '../testing/small-network.js';
import { mapContent } from './content.js';
import { driftOf } from './draw-actor.js';
import { gapOfMark } from './draw-gaps.js';
import type { ContentInput } from './layout.js';

const vocabularies = shippedVocabularies();
const sectors = vocabularies.all('sector').map(({ id, label, sphere }, order) => ({ id, order, sphere, name: label }));
const actors = [
  actor('qm', { sector: null, kind: 'NEIGHBOURHOOD_MANAGEMENT', shortName: 'QM Lindenaue' }),
  actor('a', { sector: 'HOUSING' }),
  actor('b', { sector: 'HOUSING' }),
  actor('c', { sector: 'POLITICS' }),
  actor('d', { sector: 'POLITICS', foreign: true }),
];
const model = modelOf(actors, [
  { from: 'a', to: 'qm', intensity: 3 },
  { from: 'a', to: 'b', intensity: 1 },
  { from: 'a', to: 'c', intensity: 1 },
  { from: 'a', to: 'c', intensity: 4, kind: 'FUNDS' },
]);
const arrangement = computeArrangement({
  actors: actors.slice(1).map(({ id, sector, shortName }) => ({ id, sector, shortName, ring: 2 })),
  ties: [],
  sectors,
  view: { width: 956, height: 700 },
  hasQm: true,
  qmName: 'Lindenaue',
});
const pair = gap('NEVER_CONNECTED', { sectors: ['HOUSING', 'POLITICS'] });
const view = viewOf(model, {
  qmIds: ['qm'],
  gaps: [gap('SINGLE_CONTACT', { actors: [2] }), pair],
  withoutQm: withoutQm({ newlyIsolated: [2], separated: [{ number: 2, actors: [3] }] }),
});
const input: ContentInput = {
  view,
  vocabularies,
  layout: { kind: 'arranged', arrangement },
  selected: null,
  focused: null,
  emphasis: null,
  withoutQm: false,
  gaps: [pair],
  editable: true,
};
const shown = mapContent(input);
const node = (content: typeof shown, id: string) => content.nodes.find((one) => one.id === id);
const edge = (content: typeof shown, index: number) => content.edges.find((one) => one.id === model.ties[index]?.id);

describe('the map', () => {
  it('has the QM in the middle and everybody where the arrangement has put them', () => {
    expect(node(shown, 'qm')).toMatchObject({ x: 0, y: 0, fixed: true });
    const place = arrangement.positions.find(({ id }) => id === 'a');
    expect(node(shown, 'a')).toMatchObject({ x: place?.x, y: place?.y });
  });

  it('draws spokes straight and faint, ties between sectors curved and the weak of them fading', () => {
    expect(edge(shown, 0)).toMatchObject({ control: null, opacity: 0.13, fades: false });
    expect(edge(shown, 1)).toMatchObject({ fades: false, width: 0.9 });
    expect(edge(shown, 2)).toMatchObject({ fades: true });
    expect(edge(shown, 3)).toMatchObject({ fades: false, width: 3, line: 'arrow', arrow: true });
    expect(edge(shown, 2)?.control).not.toEqual(edge(shown, 3)?.control);
  });

  it('draws the ties of who is chosen in the colour of the selection, without fading', () => {
    const chosen = mapContent({ ...input, selected: 1 });
    expect(edge(chosen, 2)).toMatchObject({ colour: '#2044aa', opacity: 1, fades: false });
    expect(node(chosen, 'a')?.pictureKey).not.toBe(node(shown, 'a')?.pictureKey);
  });

  it('moves nobody without the QM, and takes its ties away', () => {
    const without = mapContent({ ...input, withoutQm: true });
    expect(without.nodes.filter(({ id }) => gapOfMark(id) === null).map(({ id, x, y }) => [id, x, y])).toEqual(
      shown.nodes.filter(({ id }) => gapOfMark(id) === null).map(({ id, x, y }) => [id, x, y]),
    );
    expect(edge(without, 0)).toBeUndefined();
    expect(
      without.labels.filter((one) => one.node === 'qm').flatMap(({ lines }) => lines.map(({ text }) => text)),
    ).toEqual(['QM', 'entfernt']);
    expect(without.labels.some((one) => one.node === 'c' && one.inside && one.lines[0]?.text === '2')).toBe(true);
    expect(without.labels.find((one) => one.node === 'b' && !one.inside)?.colour).toBe('#a8201a');
    expect(without.edges.some(({ line }) => line === 'gap')).toBe(false);
  });

  it('joins the two sectors of a gap by a dashed line with its number at both ends', () => {
    const line = shown.edges.find((one) => one.line === 'gap');
    expect(gapOfMark(line?.id ?? '')).toBe(pair.id);
    expect(shown.nodes.filter(({ id }) => gapOfMark(id) === pair.id)).toHaveLength(2);
    expect(shown.labels.filter((one) => gapOfMark(one.node) === pair.id).map(({ lines }) => lines[0]?.text)).toEqual([
      '1',
      '1',
    ]);
  });

  it('fades what is not emphasised, and hides nothing', () => {
    const faded = mapContent({ ...input, emphasis: { actors: new Set([1]), ties: new Set(), faded: 4 } });
    expect(faded.nodes).toHaveLength(shown.nodes.length);
    expect(node(faded, 'a')?.opacity).toBe(1);
    expect(node(faded, 'b')?.opacity).toBeLessThan(0.5);
  });

  it('marks who hangs on one thread, and not who belongs to another area', () => {
    const red = (id: string): boolean => JSON.stringify(node(shown, id)?.picture).includes('"dash":[4,3]');
    expect([red('a'), red('b'), red('d')]).toEqual([false, true, false]);
  });

  it('sets names of a very small network larger', () => {
    expect(shown.labels.find((one) => one.node === 'a')?.size).toBe(16);
  });

  it('puts the word QM of two at once into two discs', () => {
    const tandem = mapContent({ ...input, view: viewOf(model, { qmIds: ['qm', 'a'] }) });
    expect([node(tandem, 'qm')?.x, node(tandem, 'a')?.x]).toEqual([-18, 18]);
  });

  it('uses the places of forces where there are some, without wedges', () => {
    const places = new Map(actors.map(({ id }, index) => [id, { x: index * 50, y: 0 }]));
    const layout = { kind: 'forces', places, bounds: { width: 500, height: 300 }, sectorNames: true } as const;
    const forces = mapContent({ ...input, layout });
    expect(forces.underlay).toEqual([]);
    expect(forces.draggable).toBe(false);
    expect(node(forces, 'c')).toMatchObject({ x: 150, y: 0 });
    expect(forces.labels.some(({ lines }) => lines[0]?.text === 'Wohnungswirtschaft')).toBe(true);
  });
});

describe('the arrow of who would sit elsewhere today', () => {
  const place = { x: 100, y: 0, ring: 2, band: 2 } as const;

  it('points inward to a nearer ring, outward to a farther one, and is missing where the ring is right', () => {
    expect([driftOf(place, 1), driftOf(place, 3), driftOf(place, 2), driftOf(place, null)]).toEqual([
      180,
      0,
      null,
      null,
    ]);
  });
});
