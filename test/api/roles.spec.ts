import { describeEngines } from '../support/engines.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';

describeEngines('a role in an area', (neo4j) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ neo4j });
  }, 60_000);
  afterAll(() => server.stop());

  it('lets no revoked role outlive the next request', async () => {
    const { result: area } = await server.store.write({ by: 'system', area: null, command: 'area.create' }, (write) =>
      write.create({ kind: 'Area', values: { name: 'Musterquartier', nature: 'REAL' } }),
    );
    const member = await server.member({ [area.id]: ['READER'] });
    const query = 'query ($id: ID!) { area(id: $id) { name } }';
    expect((await member.ask(query, { id: area.id })).data).toEqual({ area: { name: 'Musterquartier' } });
    await server.store.write({ by: 'system', area: area.id, command: 'role.delete' }, async (write) => {
      const [role] = await write.list({ kinds: ['AreaRole'], areas: [area.id], limit: 1 });
      if (role) await write.delete(role.id, role.version);
    });
    expect((await member.ask(query, { id: area.id })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
