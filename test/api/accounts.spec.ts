import { adjustableClock } from '../support/clock.js';
import { describeEngines } from '../support/engines.js';
import { PASSWORD, startServer, tokenOf } from '../support/start-server.js';
import type { RunningServer } from '../support/start-server.js';

const EMAIL = 'kim@example.org';
const FIRST = { name: 'Kim Beispiel', email: EMAIL, password: PASSWORD };
const LINK = 'query ($token: String!) { signInLink(token: $token) { valid createsAdministrator expiresAt } }';
const WHO = '{ session { name email initials administrator } installation { awaitsAdministrator } }';

const clock = adjustableClock();
let server: RunningServer;

/** Makes a new password link as the command line does. */
async function linkFor(email: string | null): Promise<string> {
  const { SignInLinks } = await import('../../server/src/features/accounts/index.js');
  return (await new SignInLinks(server.store, clock).create(email)).secret;
}

/** Waits out the rest that follows five wrong tries. */
const rest = (): void => clock.forward(11);

describeEngines('accounts', (neo4j) => {
  beforeAll(async () => {
    server = await startServer({ neo4j, clock });
  }, 60_000);
  afterAll(() => server.stop());

  describe('the first start', () => {
    it('waits for an administrator and lets nobody sign in', async () => {
      const { data } = await server.client().ask(WHO);
      expect(data).toEqual({ session: null, installation: { awaitsAdministrator: true } });
      expect((await server.client().signIn(EMAIL, PASSWORD)).data?.['signIn'].__typename).toBe('SignInRefused');
    });

    it('looks at the link without using it up, by HEAD, GET and query', async () => {
      const token = tokenOf(server.link);
      for (const method of ['HEAD', 'GET']) await server.client().fetch('/start', { method });
      for (let look = 0; look < 3; look += 1) {
        const { data } = await server.client().ask(LINK, { token });
        expect(data?.['signInLink']).toMatchObject({ valid: true, createsAdministrator: true });
      }
    });

    it('names what is wrong with the input and leaves the link as it was', async () => {
      const { data } = await server
        .client()
        .redeem({ token: tokenOf(server.link), name: ' ', email: 'kim', password: 'zu kurz' });
      const { __typename, faults } = data?.['redeemSignInLink'] ?? {};
      expect(__typename).toBe('InvalidInput');
      expect(faults.map(({ field }: { field: string }) => field).sort()).toEqual(['email', 'name', 'password']);
      expect((await server.client().data(WHO))['installation'].awaitsAdministrator).toBe(true);
    });

    it('refuses a link that was made up', async () => {
      const { data } = await server.client().redeem({ token: 'A'.repeat(43), ...FIRST });
      expect(data?.['redeemSignInLink'].__typename).toBe('SignInRefused');
    });

    it('makes one administrator of several who redeem the link at the same time', async () => {
      const token = tokenOf(server.link);
      const answers = await Promise.all(
        [1, 2, 3].map((n) =>
          server.client().redeem({ ...FIRST, token, email: n === 1 ? EMAIL : `kim${n}@example.org` }),
        ),
      );
      const names = answers.map(({ data }) => data?.['redeemSignInLink'].__typename).sort();
      expect(names).toEqual(['SignInRefused', 'SignInRefused', 'SignedIn']);
      expect(await server.store.read((read) => read.count({ kinds: ['Account'] }))).toBe(1);
    });

    it('writes the account as a change of the installation, without values in the log', async () => {
      const [changeSet] = await server.store.read((read) => read.latestChangeSets('installation', null, 1));
      expect(changeSet).toMatchObject({ command: 'account.create', area: null });
      expect(changeSet?.changes[0]).toMatchObject({ kind: 'Account', operation: 'create', recordId: changeSet?.by });
      expect(JSON.stringify(changeSet)).not.toContain('example.org');
    });

    it('spends the link, and leads nowhere by it afterwards', async () => {
      const token = tokenOf(server.link);
      const { data } = await server.client().ask(LINK, { token });
      expect(data?.['signInLink'].valid).toBe(false);
      expect((await server.client().redeem({ token, ...FIRST })).data?.['redeemSignInLink'].__typename).toBe(
        'SignInRefused',
      );
    });
  });

  describe('an account', () => {
    let email = EMAIL;
    beforeAll(async () => {
      const [account] = await server.store.read((read) => read.list({ kinds: ['Account'], limit: 1 }));
      email = String(account?.values['email']);
    });
    beforeEach(rest);

    it('signs in, however the address is written, and is known from then on', async () => {
      const client = server.client();
      const { data } = await client.signIn(` ${email.toUpperCase()} `, PASSWORD);
      expect(data?.['signIn']).toMatchObject({
        __typename: 'SignedIn',
        session: { name: 'Kim Beispiel', initials: 'KB' },
      });
      expect(await client.data(WHO)).toMatchObject({ session: { email, administrator: true } });
    });

    it('ends the session that the browser had before', async () => {
      const client = server.client();
      await client.signIn(email, PASSWORD);
      const before = client.secret();
      await client.signIn(email, PASSWORD);
      expect(client.secret()).not.toBe(before);
      const old = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `__Host-qn=${before}` },
        body: JSON.stringify({ query: WHO }),
      });
      expect(await old.json()).toMatchObject({ data: { session: null } });
    });

    it('is signed out on the server too', async () => {
      const client = server.client();
      await client.signIn(email, PASSWORD);
      const secret = client.secret();
      await client.data('mutation { signOut }');
      expect(client.secret()).toBeNull();
      const again = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `__Host-qn=${secret}` },
        body: JSON.stringify({ query: WHO }),
      });
      expect(await again.json()).toMatchObject({ data: { session: null } });
    });

    it('is signed out after 8 hours of rest, not of work, and after 7 days of either', async () => {
      const client = server.client();
      await client.signIn(email, PASSWORD);
      const session = async (): Promise<unknown> => (await client.data(WHO))['session'];
      clock.forward(7 * 60);
      expect(await session()).not.toBeNull();
      clock.forward(7 * 60);
      expect(await session()).not.toBeNull();
      clock.forward(8 * 60 + 1);
      expect(await session()).toBeNull();
      await client.signIn(email, PASSWORD);
      for (let hours = 0; hours < 168; hours += 7) {
        expect(await session()).not.toBeNull();
        clock.forward(7 * 60);
      }
      expect(await session()).toBeNull();
    });

    it('is refused with the right password while it rests, and let in after it; sessions go on', async () => {
      const client = server.client();
      await client.signIn(email, PASSWORD);
      for (let n = 0; n < 5; n += 1) await server.client().signIn(email, 'ein falsches Passwort');
      const { data } = await server.client().signIn(email, PASSWORD);
      expect(data?.['signIn'].__typename).toBe('SignInRefused');
      expect((await client.data(WHO))['session']).not.toBeNull();
      rest();
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignedIn');
    });

    it('counts tries at the same time one by one', async () => {
      const wrong = Array.from({ length: 8 }, () => server.client().signIn(email, 'ein falsches Passwort'));
      await Promise.all(wrong);
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignInRefused');
    });

    it('gets a new password by a link, which ends all its sessions', async () => {
      const before = server.client();
      await before.signIn(email, PASSWORD);
      const token = await linkFor(email);
      const client = server.client();
      expect((await client.data(LINK, { token }))['signInLink']).toMatchObject({
        valid: true,
        createsAdministrator: false,
      });
      const password = 'Ein anderer Satz mit Zebra';
      expect((await client.redeem({ token, password })).data?.['redeemSignInLink'].__typename).toBe('SignedIn');
      expect((await client.data(WHO))['session']).not.toBeNull();
      expect((await before.data(WHO))['session']).toBeNull();
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignInRefused');
      await server.client().redeem({ token: await linkFor(email), password: PASSWORD });
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignedIn');
    });

    it('has one working link at a time, for an hour', async () => {
      const older = await linkFor(email);
      const newer = await linkFor(email);
      const valid = async (token: string): Promise<unknown> =>
        (await server.client().data(LINK, { token }))['signInLink'].valid;
      expect([await valid(older), await valid(newer)]).toEqual([false, true]);
      clock.forward(61);
      expect(await valid(newer)).toBe(false);
    });

    it('stores no secret and no password in the clear', async () => {
      const client = server.client();
      await client.signIn(email, PASSWORD);
      const token = await linkFor(email);
      const state = await server.store.read(async (read) =>
        Promise.all(
          ['session', 'sign-in-link', 'account-password', 'sign-in-attempts'].map((name) => read.listState(name, 1000)),
        ),
      );
      const text = JSON.stringify(state);
      for (const secret of [client.secret() ?? '', token, PASSWORD, email]) expect(text).not.toContain(secret);
      expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    });

    // what follows asks nothing of the store that was not asked above
    if (neo4j !== null) return;

    it('gets a cookie for this host alone, with a new secret at every sign-in', async () => {
      const body = JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email, password: PASSWORD } },
      });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      const cookies = await Promise.all(
        [1, 2].map(async () => (await fetch(`${server.url}/graphql`, init)).headers.getSetCookie()),
      );
      for (const [cookie] of cookies) {
        expect(cookie).toMatch(/^__Host-qn=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      }
      expect(cookies[0]).not.toEqual(cookies[1]);
    });

    it('answers every wrong try alike: unknown, wrong, locked, disabled, in the same bytes', async () => {
      const disabled = await server.store.write({ by: 'system', area: null, command: 'account.create' }, (write) =>
        write.create({ kind: 'Account', values: { name: 'Ruth Beispiel', email: 'ruth@example.org', disabled: true } }),
      );
      expect(disabled.result.version).toBe(1);
      const texts: string[] = [];
      const times: number[] = [];
      for (const [address, tries] of [
        ['nobody@example.org', 1],
        ['ruth@example.org', 1],
        [email, 7],
      ] as const) {
        for (let n = 0; n < tries; n += 1) {
          const began = performance.now();
          const { status, data } = await server.client().signIn(address, 'ein falsches Passwort');
          times.push(performance.now() - began);
          texts.push(JSON.stringify([status, data]));
        }
      }
      expect(new Set(texts).size).toBe(1);
      expect(Math.min(...times)).toBeGreaterThan(249);
    });

    it('takes one credential per request, however many are sent by aliases', async () => {
      const { data } = await server.client().ask(
        `mutation ($wrong: SignInInput!, $right: SignInInput!) {
          a: signIn(input: $wrong) { __typename } b: signIn(input: $right) { __typename } c: signIn(input: $right) { __typename } }`,
        { wrong: { email, password: 'ein falsches Passwort' }, right: { email, password: PASSWORD } },
      );
      expect(data).toEqual({
        a: { __typename: 'SignInRefused' },
        b: { __typename: 'SignInRefused' },
        c: { __typename: 'SignInRefused' },
      });
    });

    it('is guarded against one address that tries many accounts, whatever that says about itself', async () => {
      clock.forward(2);
      const tries = Array.from({ length: 60 }, (_, n) =>
        server.client().fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${n}` },
          body: JSON.stringify({
            query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
            variables: { input: { email: `nobody${n}@example.org`, password: 'ein falsches Passwort' } },
          }),
        }),
      );
      await Promise.all(tries);
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignInRefused');
      clock.forward(2);
      expect((await server.client().signIn(email, PASSWORD)).data?.['signIn'].__typename).toBe('SignedIn');
    }, 30_000);

    it('gives no link to an address that administers nothing', async () => {
      await expect(linkFor('nobody@example.org')).rejects.toThrow('kein Konto');
      await expect(linkFor(null)).rejects.toThrow('--email');
    });
  });

  it('forgets what is over', async () => {
    clock.forward(8 * 24 * 60);
    const { Sessions, SignInAttempts } = await import('../../server/src/features/accounts/index.js');
    await new Sessions(server.store, clock).sweep();
    await new SignInAttempts(server.store, clock).sweep();
    const left = await server.store.read(async (read) => [
      ...(await read.listState('session', 10)),
      ...(await read.listState('sign-in-attempts', 10)),
    ]);
    expect(left).toEqual([]);
  });
});
