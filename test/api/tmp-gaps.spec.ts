import { startServer } from '../support/start-server.js';
import { subscribe } from '../support/subscribe.js';
import { writeFileSync } from 'node:fs';
jest.setTimeout(60000);
it('x', async () => {
  const server = await startServer({ settings: { empty: false }, clock: { now: () => '2026-11-22T12:00:00.000Z' } });
  const { loadExamples } = await import('../../server/src/features/import/index.js');
  const { VocabularySet } = await import('@quartiersnetz/graph-schema');
  await loadExamples(server.store, new VocabularySet(), '/work/main/examples');
  const c = await server.administrator();
  const { areas } = await c.data('{ areas { id name } }');
  const out: unknown[] = [];
  for (const a of areas) {
    const FIG = 'id name value withQm text detail sentence trendSentence trend { day value } range { low high text }';
    const q = `query R($a: ID!) { gapReport(areaId: $a, first: 100) { day qm { name } notices { code sentence advice step day } draws drawsSentence
      head { ${FIG} } brokerage { total sentence pairs { label pairs range { text } } } figures { ${FIG} }
      sectorMatrix { sentence example assessable pairs legend { sign cells label } groups { id label code actors qmContacts } }
      sphereMatrix { sentence example cells { sentence } }
      counts { open taken dismissed sectorPairs actors structure waitingForDraws }
      gaps { pageInfo { total } rows { rank type severity title sentence figures advice takeable holds topThree drawsSentence introducers { actor { shortName } reason } } } } }`;
    const told = await subscribe(server.url, 'subscription S($a: ID!) { gapReportDraws(areaId: $a) { done total secondsLeft result { figures { id range { text } } gaps { id holds topThree } } } }', { a: a.id }, { secret: c.secret(), origin: server.url });
    console.log(a.name, told.errors, told.closed, told.messages.length, JSON.stringify(told.messages.map((m) => ({ ...m['gapReportDraws'], result: undefined }))));
    const t = performance.now();
    const r = await c.data(q, { a: a.id });
    out.push(a.name, performance.now() - t, r);
  }
  writeFileSync('/tmp/gapwork/out.json', JSON.stringify(out, null, 1));
  await server.stop();
});
