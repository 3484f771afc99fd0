/**
 * How long the page Netz takes over HTTP, and how much of the server's processor: one area of 300 actors and 900 ties.
 * Needs the built server: `npm run build`, then `node_modules/.bin/node test/load/network-bench.ts [requests]`. NEO4J_URI and
 * its companions choose the engine as for the server. Prints JSON lines; the server's CPU time is read from /proc (Linux).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ACTORS = 300;
const TIES = 900;
const REQUESTS = Number(process.argv[2] ?? 200);
const WARM_UP = 50;
/** Clock ticks of /proc/PID/stat per second on every Linux that Node runs on. */
const TICKS = 100;
const PASSWORD = 'Linde Kaffee Fahrrad Mai';

const SECTORS = ['POLITICS', 'ADMINISTRATION', 'HOUSING', 'BUSINESS', 'CHILD_YOUTH_WORK', 'INTEGRATION', 'RESIDENTS'];
const NETWORK = `query Network($areaId: ID!) { network(areaId: $areaId) { sequence firstYear
  actors { id name shortName class kind sector ring since until foreign qm }
  ties { id from to kind intensity since until evidence lastConfirmedAt viaQm } } }`;
const FINDINGS = `query Findings($areaId: ID!) { networkFindings(areaId: $areaId) { sequence visibleActors visibleTies rings
  withQm { ties density components } withoutQm { pairsLost newlyIsolated } matrix { cells { a b ties expected class } }
  gaps { id type severity sentence introducers { actor reason } } trend { day ties } } }`;
const DIRECTORY = `query Actors($areaId: ID!) { actors(areaId: $areaId) { rows { id name kind sector ring ties lastConfirmed
  contactLabel channels hints } pageInfo { endCursor total } views { all qmOnly stale } } }`;
const ACTOR = `query Actor($areaId: ID!, $id: ID!) { actor(areaId: $areaId, id: $id) { name ring ties { otherName verb } } }`;

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

async function startServer(
  data: string,
): Promise<{ url: string; token: string; pid: number; stop: () => Promise<void> }> {
  const port = 4140;
  const server = spawn(process.execPath, ['server/dist/main.js'], {
    env: { ...process.env, QN_PORT: String(port), QN_DATA: data, QN_EMPTY: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let printed = '';
  const token = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error('The server ended before it was ready.')));
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /\/start#([\w-]+)/.exec(printed)?.[1];
      if (link !== undefined && printed.includes('READY')) resolve(link);
    });
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  return { url: `http://localhost:${port}`, token, pid: server.pid ?? 0, stop };
}

/** A client that signs in by the one-time link. */
async function signedIn(url: string, token: string): Promise<Ask> {
  let cookie = '';
  const ask: Ask = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify({ query, variables }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const answer = (await response.json()) as { data?: Readonly<Record<string, unknown>>; errors?: unknown };
    if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const redeem = `mutation Redeem($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { __typename } }`;
  const answer = await ask(redeem, {
    input: { token, name: 'Mess Lauf', email: 'messlauf@example.org', password: PASSWORD },
  });
  if (!JSON.stringify(answer).includes('SignedIn')) throw new Error('The sign-in link was refused.');
  return ask;
}

async function fill(ask: Ask): Promise<{ areaId: string; actor: string }> {
  const random = numbers(7);
  const create = async (name: string, input: Readonly<Record<string, unknown>>): Promise<string> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation C($input: ${type}!) { ${name}(input: $input) { ... on Changed { recordId } } }`;
    const data = (await ask(query, { input })) as Readonly<Record<string, { readonly recordId?: string }>>;
    const id = data[name]?.recordId;
    if (id === undefined) throw new Error(`${name} was refused.`);
    return id;
  };
  const areaId = await create('createArea', { name: 'Messquartier' });
  const ids: string[] = [];
  for (let i = 0; i < ACTORS; i += 1) {
    const sector = SECTORS[random(SECTORS.length)];
    ids.push(
      await create('createActor', { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: `Verein ${i}`, sector }),
    );
  }
  const [qm = '', actor = ''] = ids;
  await create('createMandate', { areaId, actorId: qm, role: 'NEIGHBOURHOOD_MANAGEMENT', since: '2023' });
  for (let i = 0; i < TIES; i += 1) {
    const from = i < 100 ? 0 : random(ACTORS);
    const to = (from + 1 + random(ACTORS - 1)) % ACTORS;
    const dates = { since: String(2021 + random(5)), lastConfirmedAt: `2026-0${1 + random(9)}` };
    const tie = { areaId, fromId: ids[from], toId: ids[to], kind: 'COOPERATES', intensity: 1 + random(4), ...dates };
    await create('createTie', tie);
  }
  return { areaId, actor };
}

const cpuSeconds = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
};

const round = (value: number): number => Math.round(value * 10) / 10;

async function measure(name: string, pid: number, run: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < WARM_UP; i += 1) await run();
  const before = cpuSeconds(pid);
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const cpuMs = ((cpuSeconds(pid) - before) * 1_000) / REQUESTS;
  times.sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.floor(times.length * share)] ?? 0);
  console.log(JSON.stringify({ name, requests: REQUESTS, p50ms: at(0.5), p95ms: at(0.95), serverCpuMs: round(cpuMs) }));
}

const data = mkdtempSync(join(tmpdir(), 'qn-bench-'));
const server = await startServer(data);
try {
  const ask = await signedIn(server.url, server.token);
  const { areaId, actor } = await fill(ask);
  await measure('network', server.pid, () => ask(NETWORK, { areaId }));
  await measure('networkFindings', server.pid, () => ask(FINDINGS, { areaId }));
  await measure('actors', server.pid, () => ask(DIRECTORY, { areaId }));
  await measure('actor', server.pid, () => ask(ACTOR, { areaId, id: actor }));
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
