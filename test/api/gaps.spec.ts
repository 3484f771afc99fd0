import { describeEngines } from '../support/engines.js';
import { COMPARED, REPORT } from './gap-documents.js';
import { openHouse } from './house.js';
import type { House } from './house.js';
import type { Office } from './office.js';
import { smallQuarter } from './small-quarter.js';
import type { SmallQuarter } from './small-quarter.js';

type Input = Readonly<Record<string, unknown>>;

const TODAY = '2026-11-22';

const report = async (office: Office, areaId: string, rest: Input = {}) =>
  (await office.query<'gapReport'>(REPORT, { areaId, ...rest })).gapReport;

describeEngines('the report of gaps', (neo4j) => {
  let house: House;
  let quarter: SmallQuarter;
  beforeAll(async () => {
    house = await openHouse(neo4j);
    quarter = await smallQuarter(house.admin);
  });
  afterAll(() => house.close());

  const look = (rest: Input = {}) => report(house.admin, quarter.areaId, rest);
  const idOf = (name: string): string => quarter.ids[name] ?? '';

  it('leads with the hinge: what was counted by hand, in words, over the years', async () => {
    const { head, day, qm, basis, notices } = await look();
    expect([day, qm.map(({ name }) => name), basis]).toEqual([
      TODAY,
      ['QM'],
      'aus dem Wissen des Büros, nicht erfragt',
    ]);
    expect(notices).toEqual([]);
    expect(head.map(({ id }) => id)).toEqual(['shareLost', 'fragmentation', 'exclusiveOpenPairs']);
    const [share, fragmentation, pairs] = head;
    expect(share).toMatchObject({
      name: 'Nur über das QM verbunden',
      text: '61\u00a0%',
      detail: '17 von 28 Paaren',
      sentence: 'Mehr als die Hälfte der Paare von Akteuren verlöre den Weg zueinander, auch über Dritte.',
      range: null,
    });
    expect(share?.value).toBeCloseTo(17 / 28, 12);
    expect(fragmentation).toMatchObject({ text: '0,22 → 0,69', detail: 'mit → ohne QM' });
    expect(fragmentation?.withQm).toBeCloseTo(8 / 36, 12);
    expect(fragmentation?.value).toBeCloseTo(25 / 36, 12);
    expect(pairs).toMatchObject({
      text: '3',
      value: 3,
      trendSentence: 'Ende 2025 waren es 3. Steigt mit jedem neuen Kontakt des QM.',
    });
    expect((await look({ day: '2025-12-31' })).head[2]?.trendSentence).toBe('Steigt mit jedem neuen Kontakt des QM.');
    // the one dated tie begins in 2025
    expect(share?.trend.map((point) => point.day)).toEqual(['2025-12-31', TODAY]);
    expect(share?.explanation).toMatchObject({ qmCounted: 'Das QM wird nicht mitgezählt.', source: 'Borgatti 2006' });
  });

  it('says between whom the QM brokers', async () => {
    const { brokerage } = await look();
    expect(brokerage?.pairs.map(({ label, pairs }) => `${label} ${pairs}`)).toEqual([
      'Verwaltung – Bürgerschaft 2',
      'Bürgerschaft untereinander 1',
    ]);
    expect(brokerage).toMatchObject({
      total: 3,
      sentence: 'Am häufigsten zwischen der Verwaltung und der Bürgerschaft.',
    });
  });

  it('has the further figures, none of which is no number', async () => {
    const { figures } = await look();
    const of = (id: string) => figures.find((figure) => figure.id === id);
    expect(of('isolated')).toMatchObject({ withQm: 1, value: 2, text: '1 → 2' });
    expect(of('components')).toMatchObject({ withQm: 2, value: 4 });
    expect(of('qmContacts')?.value).toBe(3);
    expect(of('density')?.value).toBeCloseTo(5 / 36, 12);
    expect(of('externalInternalSectors')?.value).toBeCloseTo(-3 / 5, 12);
    for (const { id, text, value } of figures) expect([id, text.includes('NaN'), value]).toEqual([id, false, value]);
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  });

  it('counts what can be assessed and what is drawn, for sectors and for the four sides', async () => {
    const { sectorMatrix, sphereMatrix } = await look();
    expect(
      sectorMatrix?.groups.map(({ label, code, actors, qmContacts }) => [label, code, actors, qmContacts]),
    ).toEqual([
      ['Verwaltung', 'VW', 3, 1],
      ['Integration', 'IN', 2, 0],
      ['Bewohner', 'BW', 4, 2],
    ]);
    expect(sectorMatrix).toMatchObject({
      assessable: 0,
      pairs: 6,
      sentence: '0 von 6 Paaren lassen sich beurteilen; bei den anderen wären weniger als 3 Beziehungen zu erwarten.',
    });
    expect(sectorMatrix?.legend.reduce((sum, { cells }) => sum + cells, 0)).toBe(6);
    const cell = sectorMatrix?.cells.find(({ a, b }) => a === 'ADMINISTRATION' && b === 'RESIDENTS');
    expect(cell).toMatchObject({ ties: 0, sign: 'ONLY_VIA_QM', class: 'NOT_ASSESSABLE', gapId: null });
    expect(cell?.sentence).toBe(
      'Verwaltung – Bewohner: 0 Beziehungen, etwa 1,0 zu erwarten; nur über das QM verbunden.',
    );
    expect(sphereMatrix?.groups.map(({ label }) => label)).toEqual(['Verwaltung', 'Einrichtungen', 'Bürgerschaft']);
  });

  it('merges sectors as asked, and says where a merge cannot be done', async () => {
    const mergedSectors = [['INTEGRATION', 'ADMINISTRATION']];
    const { sectorMatrix, head, notices } = await look({ mergedSectors });
    expect(sectorMatrix?.groups.map(({ id, label, code, members }) => [id, label, code, members])).toEqual([
      ['ADMINISTRATION+INTEGRATION', 'Verwaltung + Integration', 'VW+IN', ['ADMINISTRATION', 'INTEGRATION']],
      ['RESIDENTS', 'Bewohner', 'BW', ['RESIDENTS']],
    ]);
    const within = sectorMatrix?.cells.find(({ a, b }) => a === b && a.startsWith('ADMINISTRATION'));
    expect(within?.ties).toBe(4);
    expect(head[0]?.text).toBe('61\u00a0%');
    expect(notices).toEqual([]);
    const odd = await look({ mergedSectors: [['INTEGRATION', 'HEAVEN']] });
    expect(odd.notices.map(({ code }) => code)).toEqual(['MERGE_IGNORED']);
    expect(odd.sectorMatrix?.groups).toHaveLength(3);
  });

  it('lists gaps with title, sentence, figures, introducers and what to do, in pages', async () => {
    const { gaps, counts } = await look();
    expect(gaps.rows[0]).toMatchObject({ rank: 1, severity: 'MEDIUM', title: 'R1 ohne Einrichtung', state: 'OPEN' });
    const alone = gaps.rows.find(({ type }) => type === 'ISOLATED');
    expect(alone).toMatchObject({ title: 'X ohne jede Verbindung', state: 'OPEN', takeable: true });
    expect(alone?.actors.map(({ id }) => id)).toEqual([idOf('X')]);
    expect(gaps.rows.find(({ type }) => type === 'QM_ONLY')).toMatchObject({
      title: 'R3: Kontakt nur zum QM',
      figures: '1 Kontakt. Beziehung zum QM: Stärke 1, kennen sich.',
      advice: 'Einen zweiten Kontakt vermitteln',
    });
    const titles: string[] = [];
    const pageAfter = async (after: string | null) => (await look({ first: 4, after })).gaps;
    for (let after: string | null = null, more = true; more;) {
      const { rows, pageInfo }: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(after);
      titles.push(...rows.map(({ title }) => title));
      expect(pageInfo.total).toBe(gaps.pageInfo.total);
      after = pageInfo.endCursor ?? null;
      more = after !== null;
    }
    expect(titles).toEqual(gaps.rows.map(({ title }) => title));
    expect(counts.open).toBe(gaps.pageInfo.total);
    expect(counts.high + counts.medium + counts.low).toBe(counts.open);
    const around = (await look({ first: 4, around: gaps.rows[5]?.id })).gaps;
    const before = (await look({ first: 4, before: around.startCursor })).gaps;
    expect([around.rows[0]?.rank, before.rows[0]?.rank, before.startCursor]).toEqual([5, 1, null]);
    await expect(look({ after: 'nowhere' })).rejects.toThrow('Diese Seite der Liste gibt es nicht.');
  });

  it('narrows the list by family and severity', async () => {
    const { gaps } = await look({ filter: { families: ['ACTOR'], severities: ['MEDIUM'] } });
    expect(gaps.rows.map(({ title }) => title)).toEqual([
      'R1 ohne Einrichtung',
      'R2 ohne Einrichtung',
      'R3: Kontakt nur zum QM',
      'X ohne jede Verbindung',
    ]);
    expect(gaps.rows.every(({ severity }) => severity === 'MEDIUM')).toBe(true);
    expect((await look({ filter: { families: [] } })).gaps.rows).toEqual([]);
  });

  it('shows no articulation point before draws confirm it, and says how many wait', async () => {
    const { draws, gaps, counts, drawsSentence } = await look();
    expect(draws).toBe('NOT_DRAWN');
    expect(drawsSentence).toMatch(/^200 Proben: /);
    expect(gaps.rows.filter(({ family }) => family === 'STRUCTURE')).toEqual([]);
    expect(counts.waitingForDraws).toBeGreaterThan(0);
  });

  it('compares two days: ties new and ended, and every figure', async () => {
    const { networkChange } = await house.admin.query<'networkChange'>(COMPARED, {
      areaId: quarter.areaId,
      from: '2024-12-31',
      to: TODAY,
    });
    expect(networkChange.newTies.map(({ a, b }) => [a.name, b.name].sort())).toEqual([['A2', 'A3']]);
    expect(networkChange).toMatchObject({
      newTiesTotal: 1,
      endedTiesTotal: 0,
      kept: 7,
      endedActors: [],
      newActors: [],
    });
    expect(networkChange.jaccard).toBeCloseTo(7 / 8, 12);
    expect(networkChange.figures.find(({ id }) => id === 'ties')).toMatchObject({ before: 4, after: 5, delta: 1 });
    expect(networkChange.figures.find(({ id }) => id === 'isolated')?.text).toBe('von 3 auf 2');
  });
});
