import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axe } from './support/axe.js';
import { ROOT, startProgram } from './support/program.js';
import type { Program } from './support/program.js';
import { ACCOUNT, emptyDirectory, seededDirectory } from './support/seed.js';
import { asNew, CONTEXT, DESK, PHONE, settled, watch } from './support/watched-page.js';

export { ACCOUNT, axe, DESK, PHONE, settled };

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The browser's own controls speak the language of its environment. */
const GERMAN = { ...process.env, LANGUAGE: 'de' };
// generous, since other work may share the cores: a red test must mean a fault, not a slow minute
const START_MS = 180_000;
const PATIENCE_MS = 30_000;
jest.setTimeout(120_000);
// a browser on two busy cores may miss its patience once; what fails twice is a fault, and the first failure is printed
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** A program with a browser in front of it; each spec file has its own, so that none sees what another has changed. */
export interface Office {
  readonly url: string;
  /** The one-time link; null where somebody has an account. */
  readonly link: string | null;
  /** Opens a path, signed in unless asked otherwise; `apart`: in a window of its own, with its own cookies and memory. */
  open(path: string, options?: { signedIn?: boolean; apart?: boolean; expectFaults?: boolean }): Promise<Page>;
  /** Id of an area by a part of its name. */
  areaId(name: string): Promise<string>;
  /** Sends a document as the signed-in account, beside the page. */
  graphql<Data>(query: string, variables?: object): Promise<Data>;
}

/** Starts program and browser before the specs of this file and ends them after; faults of any page fail the test. */
export function useOffice({ fresh = false, empty = false } = {}): Office {
  let directory: string | undefined;
  let program: Program | undefined;
  let browser: Browser | undefined;
  let session: BrowserContext | undefined;
  const opened: { close(): Promise<void> }[] = [];
  /** The first page of a test without a window of its own; the next test goes on with it. */
  let desk: Page | undefined;
  let isTaken = false;
  const faults: string[] = [];

  beforeAll(async () => {
    directory = fresh || empty ? emptyDirectory() : await seededDirectory();
    program = await startProgram(directory, { empty });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS, env: GERMAN });
    session = fresh || empty ? undefined : await signIn(browser, program.url);
  }, START_MS);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
    if (isTaken) await clearDesk();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  }, START_MS);

  const running = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The office opens in beforeAll; use it inside of a test.');
    return value;
  };
  const clearDesk = async (): Promise<void> => {
    isTaken = false;
    const page = desk;
    try {
      if (page !== undefined) await asNew(page, running(program).url);
    } catch {
      // whatever the test has done to it, the next one gets a new page
      desk = undefined;
      await page?.close();
    }
  };
  const takeDesk = async (): Promise<Page> => {
    isTaken = true;
    return (desk ??= await running(session).newPage());
  };
  const openBeside = async (context: BrowserContext, ends: boolean): Promise<Page> => {
    const page = await context.newPage();
    opened.push(ends ? context : page);
    return page;
  };
  const office: Office = {
    get url() {
      return running(program).url;
    },
    get link() {
      return running(program).link;
    },
    async open(path, { signedIn = true, apart = !signedIn, expectFaults = false } = {}) {
      // pages of one context find the program's files in its cache
      const context = apart ? await newWindow(running(browser), signedIn ? session : undefined) : running(session);
      const page = apart || isTaken ? await openBeside(context, apart) : await takeDesk();
      watch(page, office.url, expectFaults ? [] : faults);
      await page.goto(path.startsWith('http') ? path : `${office.url}${path}`);
      return page;
    },
    async graphql(query, variables = {}) {
      const response = await running(session).request.post(`${office.url}/graphql`, { data: { query, variables } });
      const { data, errors } = await response.json();
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async areaId(name) {
      const { areas } = await office.graphql<{ areas: { id: string; name: string }[] }>('{ areas { id name } }');
      const area = areas.find((one) => one.name.includes(name));
      if (!area) throw new Error(`No area is called ${name}.`);
      return area.id;
    },
  };
  return office;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

async function newWindow(browser: Browser, like?: BrowserContext): Promise<BrowserContext> {
  const cookies = like === undefined ? {} : { storageState: await like.storageState() };
  const context = await browser.newContext({ ...CONTEXT, ...cookies });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

async function signIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await newWindow(browser);
  const input = { email: ACCOUNT.email, password: ACCOUNT.password };
  const response = await context.request.post(`${url}/graphql`, { data: { query: SIGN_IN, variables: { input } } });
  const answer = await response.text();
  if (!answer.includes('SignedIn')) throw new Error(`Signing in failed: ${answer}`);
  return context;
}

const PICTURES = join(ROOT, 'docs/pictures');
const ARTEFACTS = join(ROOT, 'test/.artefacts/pictures');

/** Pictures that the manual shows; all others are for looking at after a run. */
const IN_MANUAL = [
  'netz',
  'luecken',
  'verstetigung',
  'uebergabe',
  'erster-start',
  'anmelden',
  'akteure',
  'akteur',
  'verlauf',
  'gebiete',
  'import-plan',
  'import',
];

/** Pictures are taken when they are asked for (PICTURES=1), those of the manual also when they are missing: each costs a drawing. */
async function takePicture(page: Page, name: string, size: string): Promise<void> {
  const file = `${name}-${size}.png`;
  const isInManual = IN_MANUAL.includes(name);
  if (process.env['PICTURES'] !== '1' && !(isInManual && !existsSync(join(PICTURES, file)))) return;
  const folder = isInManual ? PICTURES : ARTEFACTS;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, file) });
}

const SIZES = [
  ['1440', DESK],
  ['390', PHONE],
] as const;

/** Takes the page at the desk's and at the phone's size. */
export const picture = (page: Page, name: string): Promise<void> =>
  atBothSizes(page, (size) => takePicture(page, name, size));

/** Picture and axe at both sizes. */
export async function inspect(page: Page, name: string): Promise<void> {
  await atBothSizes(page, async (size) => {
    await takePicture(page, name, size);
    await axe(page);
  });
}

async function atBothSizes(page: Page, look: (size: string) => Promise<void>): Promise<void> {
  for (const [size, viewport] of SIZES) {
    await page.setViewportSize(viewport);
    await settled(page);
    await look(size);
  }
  await page.setViewportSize(DESK);
}

const TRIES = 4;

/**
 * Goes to a room by `g` and its letter. The two keys belong together for a short while only; where a busy machine lets that pass
 * between them, they are pressed again.
 */
export async function goByKeys(page: Page, letter: string, heading: string): Promise<void> {
  const arrived = page.locator('h1:focus', { hasText: heading });
  for (let times = 1; times < TRIES; times += 1) {
    await page.keyboard.type(`g${letter}`);
    const there = await arrived.waitFor({ timeout: PATIENCE_MS / TRIES }).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  await page.keyboard.type(`g${letter}`);
  await arrived.waitFor();
}

/** Whether anything makes the page scroll sideways. */
export const overflowsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some(
      (element) => element.scrollWidth > element.clientWidth + 1,
    ),
  );
