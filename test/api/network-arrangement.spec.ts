import type { Arrangement as Drawing } from '@quartiersnetz/map-layout';
import { openHouse } from './house.js';
import type { House } from './house.js';
import { smallQuarter } from './small-quarter.js';
import type { SmallQuarter } from './small-quarter.js';

const FIELDS = '{ areaId sequence json stale former }';
const ARRANGEMENT = `query Arrangement($areaId: ID!) { arrangement(areaId: $areaId) ${FIELDS} }`;
const REARRANGE = `mutation Rearrange($input: RearrangeInput!) { rearrange(input: $input) ${FIELDS} }`;
const PLACE = `mutation Place($input: PlaceActorsInput!) { placeActors(input: $input) ${FIELDS} }`;
const RESTORE = `mutation Restore($input: RestoreArrangementInput!) { restoreArrangement(input: $input) ${FIELDS} }`;

interface Answered {
  readonly json: string;
  readonly stale: boolean;
  readonly former: string | null;
}

const drawn = ({ json }: Answered): Drawing => JSON.parse(json) as Drawing;
const placeOf = (drawing: Drawing, id: string | undefined) => {
  const place = drawing.positions.find((position) => position.id === id);
  return place && { x: place.x, y: place.y, pinned: place.pinned };
};

describe('the stored drawing', () => {
  let house: House;
  let quarter: SmallQuarter;
  beforeEach(async () => {
    quarter = await smallQuarter(house.admin);
  });
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const ask = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Answered> => {
    const { data, errors } = await house.admin.ask(document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    const [answered] = Object.values(data as Readonly<Record<string, Answered>>);
    if (!answered) throw new Error('No answer.');
    return answered;
  };
  const load = () => ask(ARRANGEMENT, { areaId: quarter.areaId });
  const rearrange = (rest: object = {}) => ask(REARRANGE, { input: { areaId: quarter.areaId, ...rest } });
  const place = (...placements: readonly object[]) => ask(PLACE, { input: { areaId: quarter.areaId, placements } });

  it('is computed at the first call, has everyone but the QM, and stays', async () => {
    const first = await load();
    const drawing = drawn(first);
    expect(drawing).toMatchObject({ format: 'arrangement/1', hasQm: true, withoutPlace: [] });
    const own = Object.entries(quarter.ids).filter(([name]) => name !== 'QM');
    expect(drawing.positions.map(({ id }) => id).sort()).toEqual(own.map(([, id]) => id).sort());
    expect(first).toMatchObject({ stale: false, former: null });
    expect((await load()).json).toBe(first.json);
  });

  it('takes in who comes and drops who goes without moving anybody', async () => {
    const before = drawn(await load());
    const came = await house.admin.actor(quarter.areaId, 'Neuer Verein', { sector: 'INTEGRATION' });
    await house.admin.done('deleteActor', { id: quarter.ids['X'], areaId: quarter.areaId, expectedVersion: 1 });
    const after = await load();
    expect(placeOf(drawn(after), came)).toBeDefined();
    expect(placeOf(drawn(after), quarter.ids['X'])).toBeUndefined();
    for (const name of ['A1', 'A2', 'I1', 'R1']) {
      expect(placeOf(drawn(after), quarter.ids[name])).toEqual(placeOf(before, quarter.ids[name]));
    }
    expect(after.stale).toBe(true);
    expect((await rearrange()).stale).toBe(false);
  });

  it('moves nothing when a tie comes or goes', async () => {
    const before = await load();
    await house.admin.tie(quarter.areaId, quarter.ids['X'] ?? '', quarter.ids['R3'] ?? '');
    expect((await load()).json).toBe(before.json);
  });

  it('keeps a place set by hand through "Neu ordnen" and "Von Grund auf", until it is freed', async () => {
    await load();
    const pinned = { x: 120, y: -80, pinned: true };
    await place({ actorId: quarter.ids['A1'], x: 120, y: -80 });
    expect(placeOf(drawn(await load()), quarter.ids['A1'])).toEqual(pinned);
    expect(placeOf(drawn(await rearrange()), quarter.ids['A1'])).toEqual(pinned);
    expect(placeOf(drawn(await rearrange({ fromScratch: true })), quarter.ids['A1'])).toEqual(pinned);
    const freed = drawn(await place({ actorId: quarter.ids['A1'], x: null, y: null }));
    expect(placeOf(freed, quarter.ids['A1'])?.pinned).toBe(false);
  });

  it('is put back from the former one', async () => {
    const before = await load();
    const changed = await place({ actorId: quarter.ids['A2'], x: 10, y: 200 });
    expect(changed.former).toBe(before.json);
    const restored = await ask(RESTORE, { input: { areaId: quarter.areaId, json: changed.former } });
    expect(restored.json).toBe(before.json);
    expect((await load()).json).toBe(before.json);
  });

  it.each(['', '{}', '{"format":"arrangement/1"}', '[1]'])('refuses %p as an arrangement', async (json) => {
    const answer = await house.admin.ask(RESTORE, { input: { areaId: quarter.areaId, json } });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  });

  it('refuses to place an actor that is not on the map', async () => {
    const placements = [{ actorId: '0190a000-0000-7000-8000-000000000000', x: 1, y: 1 }];
    const answer = await house.admin.ask(PLACE, { input: { areaId: quarter.areaId, placements } });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  });
});
