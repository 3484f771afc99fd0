import { clockFrom } from '../support/clock.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import { subscribe } from '../support/subscribe.js';
import type { SocketOptions } from '../support/subscribe.js';
import { DRAWS, REPORT } from './gap-documents.js';
import { loadLindenaue } from './lindenaue.js';
import { office } from './office.js';
import type { Office } from './office.js';

const LOADING_MS = 120_000;
// two hundred draws take a while where the cores are shared
jest.setTimeout(30_000);

const ALL_TYPES = [
  'ARTICULATION_POINT',
  'BRIDGE',
  'INITIATIVE_WITHOUT_INSTITUTION',
  'ISOLATED',
  'NEVER_CONNECTED',
  'NO_NAMED_CONTACT',
  'ONLY_VIA_QM',
  'PERSON_DEPENDENT',
  'QM_ONLY',
  'RARE',
  'SINGLE_CONTACT',
  'STALE',
];

describe('the draws of a report', () => {
  let server: RunningServer;
  let admin: Office;
  let areaId: string;
  let signedIn: SocketOptions;
  beforeAll(async () => {
    server = await startServer({ clock: clockFrom('2026-11-22T12:00:00.000Z') });
    const client = await server.administrator();
    admin = office(client);
    areaId = await loadLindenaue({ store: server.store, admin });
    signedIn = { secret: client.secret(), origin: server.url };
  }, LOADING_MS);
  afterAll(() => server.stop());

  const report = async (rest: object = {}) =>
    (await admin.query<'gapReport'>(REPORT, { areaId, first: 100, ...rest })).gapReport;
  const draw = (rest: object = {}, as: SocketOptions = signedIn, enough?: () => boolean) =>
    subscribe(server.url, DRAWS, { areaId, ...rest }, as, enough);

  it('are told with their progress, then with ranges and shares, and the report has them from then on', async () => {
    expect((await report()).draws).toBe('NOT_DRAWN');
    const { messages, errors } = await draw();
    expect(errors).toEqual([]);
    const last = messages.at(-1)?.['gapReportDraws'];
    expect([last.done, last.total, last.secondsLeft]).toEqual([200, 200, 0]);
    const found = await report();
    expect(found.draws).toBe('DRAWN');
    const [share, fragmentation] = found.head;
    expect(share?.range?.text).toMatch(/^\d+ bis \d+\u00a0%$/);
    expect(share?.range).toMatchObject(last.result.figures.find(({ id }: { id: string }) => id === 'shareLost').range);
    // nothing can be added in a draw, so F without the QM is never below what is recorded
    expect(fragmentation?.range?.low).toBeGreaterThanOrEqual(fragmentation?.value ?? 1);
    // a range that lies beside its value says why
    const [, , pairs] = found.head;
    expect(pairs?.range?.high).toBeLessThan(pairs?.value ?? 0);
    expect(pairs?.range?.aside).toBe('Proben nehmen nur weg.');
    expect(share?.range?.aside).toBeNull();
  });

  it('let every type of gap appear in Lindenaue, articulation points and bridges with their share', async () => {
    const { gaps, counts } = await report();
    expect([...new Set(gaps.rows.map(({ type }) => type))].sort()).toEqual(ALL_TYPES);
    expect([counts.waitingForDraws, counts.open]).toEqual([0, gaps.pageInfo.total]);
    const structure = gaps.rows.filter(({ family }) => family === 'STRUCTURE');
    expect(structure.length).toBe(counts.structure);
    for (const { title, holds, drawsSentence } of structure) {
      expect([title, (holds ?? 0) > 0]).toEqual([title, true]);
      expect(drawsSentence).toMatch(/^Hält in (.+\u00a0% der|allen) 200 Proben/);
    }
    expect(gaps.rows.map(({ rank }) => rank)).toEqual(gaps.rows.map((_, index) => index + 1));
    expect(gaps.rows.find(({ type }) => type === 'BRIDGE')?.title).toBe(
      'Kulturamt – Volkshochschule Musterstadt: die einzige Brücke',
    );
    expect(gaps.rows.find(({ title }) => title === 'SV Lindenaue e. V.: alles läuft über eine Person')).toBeDefined();
    // who the person is stays out of the report
    expect(JSON.stringify(gaps)).not.toMatch(/Beispiel(?!.*Musterquartier)/);
  });

  it('stay as they are when a task is taken on or a note is written, and are made anew for another network', async () => {
    const before = (await report()).head[0]?.range;
    const [gap] = (await report()).gaps.rows;
    const { session } = await admin.query<'session'>('{ session { accountId } }', {});
    const input = { areaId, gapId: gap?.id, ownerId: session?.accountId, dueOn: '2026-12-15' };
    const { changeSetId } = await admin.done('takeOnGap', input);
    expect([(await report()).draws, (await report()).head[0]?.range]).toEqual(['DRAWN', before]);
    await admin.undo('undo', { areaId, changeSetId });
    const actorId = await admin.actor(areaId, 'Neuer Verein', { sector: 'HOUSING' });
    expect((await report()).draws).toBe('NOT_DRAWN');
    const [actor] = await server.store.read((read) => read.get([actorId]));
    await admin.done('deleteActor', { id: actorId, areaId, expectedVersion: actor?.version });
    // the same network again has the same draws: they were kept
    expect([(await report()).draws, (await report()).head[0]?.range]).toEqual(['DRAWN', before]);
  });

  it('are made once for all who wait', async () => {
    const day = '2024-06-30';
    const both = await Promise.all([draw({ day }), draw({ day })]);
    const [first, second] = both.map(({ messages }) => messages.at(-1)?.['gapReportDraws'].result);
    expect(first.gaps.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('end at once where there is nothing to draw', async () => {
    const empty = await admin.area('Leer');
    const { messages } = await draw({ areaId: empty });
    expect(messages).toEqual([
      { gapReportDraws: { done: 0, total: 0, secondsLeft: 0, result: { figures: [], gaps: [] } } },
    ]);
  });

  it('are not for strangers: no session, a foreign page, no right in the area', async () => {
    expect(await draw({}, { secret: null, origin: server.url })).toMatchObject({ messages: [], closed: 4403 });
    const foreign = await draw({}, { ...signedIn, origin: 'https://example.org' });
    expect([foreign.messages, foreign.closed === 1000]).toEqual([[], false]);
    const elsewhere = await server.member({ [await admin.area('Eigen')]: ['READER'] });
    const refused = await draw({}, { secret: elsewhere.secret(), origin: server.url });
    expect(refused).toMatchObject({ messages: [], errors: ['Dazu haben Sie kein Recht.'] });
  });

  it('come over a socket that answers subscriptions only, within the limits of every request', async () => {
    const ask = (query: string) => subscribe(server.url, query, {}, signedIn);
    expect((await ask('{ areas { id } }')).errors).toEqual(['Hier werden nur Abonnements beantwortet.']);
    expect((await ask('subscription { __schema { types { name } } }')).messages).toEqual([]);
    expect((await ask(`subscription { ${'a '.repeat(2_100)} }`)).messages).toEqual([]);
    expect((await ask('subscription { gapReportDraws(areaId: "x") { done } }')).errors).toEqual([
      'Diesen Eintrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    ]);
  });
});
