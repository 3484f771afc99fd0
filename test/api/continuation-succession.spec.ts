import type { Succession } from '../../server/src/generated/resolvers.js';
import { clockFrom } from '../support/clock.js';
import type { Client } from '../support/client.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { subscribe } from '../support/subscribe.js';
import type { SocketOptions, Told } from '../support/subscribe.js';
import { CONTINUATION, SUCCESSION, SUCCESSION_SEARCH, SUCCESSOR_SET, WITHOUT } from './continuation-documents.js';
import { loadLindenaue } from './lindenaue.js';
import { office } from './office.js';
import type { Office } from './office.js';

type Input = Readonly<Record<string, unknown>>;

describe('who could take over in Lindenaue', () => {
  let server: RunningServer;
  let admin: Client;
  let desk: Office;
  let areaId: string;
  beforeAll(async () => {
    server = await startServer({ clock: clockFrom('2026-11-22T12:00:00.000Z') });
    admin = await server.administrator();
    desk = office(admin);
    areaId = await loadLindenaue({ store: server.store, admin: desk }, { withOthers: true });
  }, 120_000);
  afterAll(() => server.stop());

  const find = async (parameters: Input = {}, day?: string): Promise<Succession> =>
    (await desk.query<'succession'>(SUCCESSION, { areaId, parameters, day })).succession;
  const page = async () => (await desk.query<'continuation'>(CONTINUATION, { areaId })).continuation;
  const titles = async (ids: readonly string[]) =>
    (await page()).tasks.rows.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const search = (parameters: Input, options: SocketOptions, enough?: () => boolean): Promise<Told> =>
    subscribe(server.url, SUCCESSION_SEARCH, { areaId, parameters }, { origin: server.url, ...options }, enough);

  it('finds the smallest sets, and says that smaller ones do not do', async () => {
    const { state, result, assumptions, notices } = await find();
    expect([state, result?.size, result?.exact, result?.lowerBound]).toEqual(['DONE', 3, true, 3]);
    expect(result?.sentence).toBe('Mit weniger als 3 Organisationen geht es nicht. Geprüft: alle 21 Kombinationen.');
    const names = result?.sets.map(({ members }) => members.map(({ actor }) => actor.shortName));
    expect(names).toEqual([
      ['Bürgertreff Lindenaue', 'Familienzentrum', 'Sozialamt'],
      ['Bürgertreff Lindenaue', 'Sozialamt', 'WG Lindenaue eG'],
    ]);
    expect(result?.sets[0]).toMatchObject({
      ...{ letter: 'A', best: true, mandatoryCovered: 5, mandatory: 6, committed: 5, freeHours: 34, neededHours: 33 },
      ...{ recoveryPairs: 1, hoursUnknown: [] },
    });
    expect(result?.sets[1]?.hoursUnknown).toHaveLength(1);
    expect(assumptions).toMatchObject({ k: 6, fMaxIsDefault: true, tauAbility: 0.5, tauWillingness: 0.5 });
    expect(assumptions.fMax).toBeCloseTo((result?.fragmentationWithQm ?? 0) + 0.2, 9);
    expect(notices.map(({ code }) => code)).toEqual(['INFEASIBLE']);
  });

  it('names the duty that was left out, and why a candidate is in no set', async () => {
    const { result } = await find();
    expect(await titles(result?.relaxations[0]?.taskPlanIds ?? [])).toEqual(['Fördermittelberatung']);
    expect(result?.relaxations[0]?.sentence).toBe(
      'Niemand gefunden für: Fördermittelberatung. Gesucht wurde ohne diese Aufgabe.',
    );
    expect(await titles(result?.sets[0]?.openMandatory ?? [])).toEqual(['Fördermittelberatung']);
    const reasons = new Map(
      result?.notChosen.map(({ actor, reasons: all }) => [actor.shortName, all.map(({ sentence }) => sentence)]),
    );
    expect(reasons.get('Nachbarschaftshilfe')).toContain('Ehrenamtlich nicht leistbar: Fördermittelberatung.');
    expect(result?.singles).toHaveLength(6);
  });

  it('changes with its assumptions', async () => {
    const few = (await find({ k: 0 })).result;
    expect(few?.sets[0]?.joins).toEqual([]);
    expect(few?.sets[0]?.fragmentation).toBeGreaterThan((await find()).result?.sets[0]?.fragmentation ?? 1);
    const strict = (await find({ tauWillingness: 1 })).result;
    expect(strict?.sets.every(({ conditional }) => conditional === 0)).toBe(true);
    const [partner] = (
      await desk.query<'actors'>(
        'query A($areaId: ID!) { actors(areaId: $areaId, filter: { search: "Amt für Stadtplanung" }) { rows { id } } }',
        { areaId },
      )
    ).actors.rows;
    const together = await find({ removedActors: [partner?.id] });
    expect(together.assumptions.removedActors).toMatchObject([{ shortName: 'Amt für Stadtplanung' }]);
    expect(together.result?.pairsLost).not.toBe((await find()).result?.pairsLost);
  });

  it.each([
    [{ k: -1 }, 'k'],
    [{ fMax: 1.5 }, 'fMax'],
    [{ tauAbility: -0.1 }, 'tauAbility'],
    [{ removedActors: ['0190a000-0000-7000-8000-000000000000'] }, 'removedActors'],
  ])('refuses %o', async (parameters, field) => {
    const { errors } = await admin.ask(SUCCESSION, { areaId, parameters });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('says what is missing where there is nothing to search in', async () => {
    const before = await find({}, '2018-05-01');
    expect([before.state, before.result]).toEqual(['IMPOSSIBLE', null]);
    expect(before.notices.map(({ code }) => code)).toContain('NO_QM');
    const empty = await desk.area('Leer');
    const { succession } = await desk.query<'succession'>(SUCCESSION, { areaId: empty });
    expect(succession.state).toBe('IMPOSSIBLE');
    expect(succession.notices.map(({ code }) => code)).toEqual(expect.arrayContaining(['NO_TASK', 'NO_CANDIDATE']));
  });

  it('works out a set that somebody chose, feasible or not', async () => {
    const { scenarios, tasks } = await page();
    const members = scenarios[0]?.members.map(({ id }) => id);
    const { successorSet } = await desk.query<'successorSet'>(SUCCESSOR_SET, { areaId, members });
    const best = (await find()).result?.sets[0];
    expect(successorSet).toEqual({ ...best, letter: 'A', best: false });
    const alone = await desk.query<'successorSet'>(SUCCESSOR_SET, { areaId, members: [tasks.columns[0]?.id] });
    expect(alone.successorSet?.mandatoryCovered).toBeLessThan(5);
    const nobody = await desk.query<'successorSet'>(SUCCESSOR_SET, { areaId, members: [] });
    expect(nobody.successorSet).toBeNull();
  });

  it('tells a search as it goes on, and ends with the result', async () => {
    const { messages, errors } = await search({ k: 3 }, { secret: admin.secret() });
    const states = messages.map((message) => message['successionSearch'].state);
    expect(errors).toEqual([]);
    expect(states.at(-1)).toBe('DONE');
    expect(states.slice(0, -1).every((state) => state === 'RUNNING')).toBe(true);
    expect(messages.at(-1)?.['successionSearch']).toEqual(await find({ k: 3 }));
  });

  it('tells nothing to strangers, to foreign pages, and to who has no right in the area', async () => {
    const secret = admin.secret();
    const refused = [{ secret: null }, { secret, origin: 'https://foreign.example.org' }];
    for (const options of refused) {
      const told = await search({}, options);
      expect(told.messages).toEqual([]);
      expect(told.closed).not.toBeNull();
    }
    const guest = await server.member({});
    const told = await search({}, { secret: guest.secret() });
    expect([told.messages, told.errors]).toEqual([[], ['Dazu haben Sie kein Recht.']]);
    const reader = await server.member({ [areaId]: ['READER'] });
    expect((await search({}, { secret: reader.secret() }, () => true)).messages).toHaveLength(1);
  });

  it('has an answer or a reason for every example area, and never a figure that is none', async () => {
    const { areas } = await desk.query<'areas'>('{ areas { id name } }', {});
    expect(areas.length).toBeGreaterThan(5);
    for (const { id, name } of areas.filter((area) => area.id !== areaId)) {
      const { succession } = await desk.query<'succession'>(SUCCESSION, { areaId: id });
      expect([name, succession.state]).toEqual([name, 'IMPOSSIBLE']);
      expect(succession.notices.length).toBeGreaterThan(0);
      const { continuation } = await desk.query<'continuation'>(CONTINUATION, { areaId: id });
      expect(continuation.notices.map(({ code }) => code)).toEqual(expect.arrayContaining(['NO_TASK', 'NO_CANDIDATE']));
      const { withoutActors } = await desk.query<'withoutActors'>(WITHOUT, { areaId: id, actorIds: [] });
      expect(withoutActors.result === null).toBe(withoutActors.sentence === null);
      expect(withoutActors.result !== null || withoutActors.notices.length > 0).toBe(true);
    }
  });

  it('shows what breaks without the QM, and without others', async () => {
    const without = async (actorIds: readonly unknown[], day?: string) =>
      (await desk.query<'withoutActors'>(WITHOUT, { areaId, actorIds, day })).withoutActors;
    const qm = await without([]);
    expect(qm.sentence).toBe(
      'Ohne das QM erreichen sich 805 von 2.415 Paaren nicht mehr, auch nicht über Dritte (33\u00a0%). 3 Akteure verlieren den letzten Kontakt.',
    );
    expect(qm.result?.components.map(({ length }) => length)).toEqual([57, 5, 3, 2]);
    expect(qm.result?.orphaned.map(({ shortName }) => shortName).sort()).toEqual([
      'Aktionsfondsjury',
      'Mieterverein',
      'Quartierszeitung',
    ]);
    expect(qm.result?.aloneBefore).toHaveLength(4);
    const [scenario] = (await page()).scenarios;
    const treff = (await page()).tasks.columns.find(({ id }) => id === scenario?.members[0]?.id)?.actor;
    const both = await without([...qm.removed.map(({ id }) => id), treff?.id]);
    expect(both.result?.before.actors).toBe(73);
    expect(both.sentence).toMatch(/^Ohne das QM und /);
    const early = await without([], '2018-05-01');
    expect([early.result, early.sentence]).toEqual([null, null]);
    expect(early.notices.map(({ code }) => code)).toContain('NO_QM');
    const unknown = await without(['0190a000-0000-7000-8000-000000000000']);
    expect(unknown.notices.map(({ code }) => code)).toEqual(['UNKNOWN_ACTORS']);
  });
});
