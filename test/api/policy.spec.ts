import { POLICY } from '../../server/src/policy/index.js';
import { newId } from '../../server/src/kernel/ids.js';
import { readSchema, rootFields } from '../support/root-fields.js';
import { startServer } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';
import type { Answer, Client } from '../support/client.js';

const schema = readSchema();
const keys = rootFields(schema, 'any').map(({ key }) => key);
const open = keys.filter((key) => POLICY[key]?.capability === 'public');
const forSignedIn = keys.filter((key) => POLICY[key]?.capability === 'signed-in');
const inAreas = keys.filter((key) => POLICY[key]?.capability.startsWith('area.'));
const toRead = inAreas.filter((key) => POLICY[key]?.capability === 'area.read');
const toEdit = inAreas.filter((key) => POLICY[key]?.capability === 'area.edit');
const toAdminister = keys.filter((key) => POLICY[key]?.capability === 'installation.administer');

const codesOf = ({ errors }: Answer): readonly unknown[] =>
  (errors ?? []).map(({ extensions }) => extensions?.['code']);

describe('the policy, over HTTP', () => {
  let server: RunningServer;
  let own = '';
  let foreign = '';
  const as: Record<string, Client> = {};
  const ask = (who: string, key: string, area: string): Promise<Answer> => {
    const field = rootFields(schema, area).find((each) => each.key === key);
    const client = as[who];
    if (!field || !client) throw new Error(`${who} cannot ask ${key}.`);
    return client.ask(field.document, field.variables);
  };
  const changes = (): Promise<number> =>
    server.store.read(async (read) => {
      const heads = await Promise.all([own, foreign, 'installation'].map((scope) => read.chainHead(scope)));
      return heads.reduce((sum, { sequence }) => sum + sequence, 0);
    });

  beforeAll(async () => {
    server = await startServer();
    const make = (name: string) =>
      server.store.write({ by: 'system', area: null, command: 'area.create' }, (write) =>
        write.create({ kind: 'Area', values: { name, nature: 'REAL' } }),
      );
    own = (await make('Eigenes Gebiet')).result.id;
    foreign = (await make('Fremdes Gebiet')).result.id;
    as['nobody'] = server.client();
    as['member of nothing'] = await server.member({});
    as['reader'] = await server.member({ [own]: ['READER'] });
    as['privacy officer'] = await server.member({ [own]: ['PRIVACY_OFFICER'] });
    as['editor'] = await server.member({ [own]: ['EDITOR'] });
  });
  afterAll(() => server.stop());

  it('covers the whole schema', () => {
    expect(open.length + forSignedIn.length + inAreas.length + toAdminister.length).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(50);
  });

  it.each(keys.filter((key) => !open.includes(key)))('asks for a sign-in for %s', async (key) => {
    const before = await changes();
    const answer = await ask('nobody', key, own);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(await changes()).toBe(before);
  });

  it.each(open)('lets everybody ask %s', async (key) => {
    expect(codesOf(await ask('nobody', key, own))).not.toContain('UNAUTHENTICATED');
  });

  it.each([...inAreas, ...toAdminister])('refuses %s to who is member of no area', async (key) => {
    const before = await changes();
    expect(codesOf(await ask('member of nothing', key, own))).toEqual(['FORBIDDEN']);
    expect(await changes()).toBe(before);
  });

  it.each(forSignedIn)('lets who is signed in ask %s', async (key) => {
    expect(codesOf(await ask('member of nothing', key, own))).not.toContain('FORBIDDEN');
  });

  it.each(inAreas)('gives the same answer to %s for a foreign area and for one that does not exist', async (key) => {
    const [abroad, nowhere] = [await ask('editor', key, foreign), await ask('editor', key, newId())];
    expect(codesOf(abroad)).toEqual(['FORBIDDEN']);
    expect(abroad).toEqual(nowhere);
  });

  it.each(toRead)('lets readers ask %s', async (key) => {
    for (const who of ['reader', 'privacy officer', 'editor']) {
      const codes = codesOf(await ask(who, key, own));
      expect(codes).not.toContain('FORBIDDEN');
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it.each(toEdit)('keeps %s to editors', async (key) => {
    for (const who of ['reader', 'privacy officer']) expect(codesOf(await ask(who, key, own))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask('editor', key, own))).not.toContain('FORBIDDEN');
  });

  it.each(toAdminister)('keeps %s to administrators of the installation', async (key) => {
    expect(codesOf(await ask('editor', key, own))).toEqual(['FORBIDDEN']);
    expect(codesOf(await (await server.administrator()).ask('{ areas { id } }'))).toEqual([]);
  });

  it('shows only the own areas in the list', async () => {
    const names = async (who: string): Promise<unknown> => (await as[who]?.data('{ areas { name } }'))?.['areas'];
    expect(await names('member of nothing')).toEqual([]);
    expect(await names('reader')).toEqual([{ name: 'Eigenes Gebiet' }]);
  });

  it('refuses a REST route without a rule, and lets those with one ask for it', async () => {
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    const upload = await fetch(`${server.url}/api/imports`, { method: 'POST' });
    expect([upload.status, await upload.json()]).toMatchObject([401, { code: 'UNAUTHENTICATED' }]);
  });
});
