/**
 * How fast the map is in a real browser: from the page's load to the drawn map, "Ohne QM", a filter, and frames while dragging.
 * Needs the built program and Chromium: `npm run build`, then `node_modules/.bin/node test/load/map-bench.ts`. Prints JSON lines.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

const PORT = 4141;
const SECTORS = [
  'Politik',
  'Ämter und Verwaltung',
  'Wohnungswirtschaft',
  'Kinder- und Jugendarbeit',
  'Kultur und Bildung',
  'Integrationsarbeit',
  'Bewohnerschaft',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An area of so many actors with three times as many ties, as sheets of the import; the same in every run. */
function writeSheets(folder: string, actors: number): readonly string[] {
  let state = actors;
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const names = Array.from(
    { length: actors },
    (_, at) =>
      `a${at};Akteur ${at};Organisation;${at === 0 ? 'Quartiersmanagement' : 'Verein'};${at === 0 ? '' : SECTORS[number(SECTORS.length)]}`,
  );
  const ties = Array.from({ length: actors * 3 }, (_, at) => {
    const from = at < actors / 2 ? 0 : number(actors);
    const to = (from + 1 + number(actors - 1)) % actors;
    return `a${from};kooperiert mit;a${to};${1 + number(4)}`;
  });
  const sheets = {
    gebiete: `schluessel;name;mandat_akteur;mandat_rolle\nm;Messung ${actors};a0;Quartiersmanagement\n`,
    akteure: `schluessel;name;klasse;art;bereich\n${names.join('\n')}\n`,
    beziehungen: `von;art;nach;staerke\n${ties.join('\n')}\n`,
  };
  return Object.entries(sheets).map(([name, text]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    return path;
  });
}

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('[data-drawn]') !== null && document.body.textContent.includes('Beziehungen'),
    undefined,
    // the first drawing of 1,000 actors is computed by the server
    { timeout: 90_000 },
  );

/** Milliseconds from the press of the pointer until the page has noticed it, and until map and figures have answered. */
interface Answer {
  readonly noticed: number;
  readonly answered: number;
}

/**
 * Waits for the answer to a press: `noticed` is the first frame with the words that acknowledge it, `answered` the frame after
 * both the words that come with the figures are there and the canvas has drawn what belongs to them.
 */
async function answers(
  page: Page,
  act: () => Promise<void>,
  words: { noticed: string; figures: string },
): Promise<Answer> {
  await page.evaluate(({ noticed, figures }) => {
    // textContent, for innerText lays out the page anew at every look
    const says = (text: string): boolean => document.body.textContent.includes(text);
    const drawing = (): string | null | undefined => document.querySelector('[data-drawn]')?.getAttribute('data-drawn');
    Object.assign(globalThis, { answer: undefined });
    const press = (): void => {
      const began = performance.now();
      const before = drawing();
      let seen: number | null = null;
      const look = (): void => {
        if (seen === null && says(noticed)) seen = performance.now() - began;
        if (seen === null || !says(figures) || drawing() === before) requestAnimationFrame(look);
        else
          requestAnimationFrame(() =>
            Object.assign(globalThis, { answer: { noticed: seen, answered: performance.now() - began } }),
          );
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('pointerdown', press, { once: true, capture: true });
  }, words);
  await act();
  const handle = await page.waitForFunction(() => (globalThis as { answer?: Answer }).answer);
  return (await handle.jsonValue()) as Answer;
}

const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);

/** Medians and worst of several answers. */
const summary = (answered: readonly Answer[]): { noticedMs: number; answeredMs: number; worstMs: number } => ({
  noticedMs: median(answered.map(({ noticed }) => noticed)),
  answeredMs: median(answered.map(({ answered: ms }) => ms)),
  worstMs: Math.round(Math.max(...answered.map(({ answered: ms }) => ms))),
});

const RUNS = 7;
const QUIET_MS = 800;

/** "Ohne QM" and a filter by sector, each from a freshly loaded page. */
async function answerTimes(page: Page): Promise<{ withoutQm: readonly Answer[]; filter: readonly Answer[] }> {
  const withoutQm: Answer[] = [];
  const filter: Answer[] = [];
  const address = page.url();
  for (let run = 0; run < RUNS; run += 1) {
    const sector = SECTORS[run % SECTORS.length] ?? '';
    await page.goto(address);
    await drawn(page);
    await page.waitForTimeout(QUIET_MS);
    const without = { noticed: 'mit QM', figures: 'mit QM' };
    withoutQm.push(await answers(page, () => page.getByText('Ohne QM', { exact: true }).first().click(), without));
    await page.getByText('Ohne QM', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const box = page.getByRole('checkbox', { name: sector });
    await box.waitFor();
    await page.waitForTimeout(QUIET_MS);
    const chip = { noticed: 'Bereich: ', figures: 'ausgeblendet: ' };
    filter.push(await answers(page, () => box.click({ force: true }), chip));
  }
  await page.goto(address);
  await drawn(page);
  await page.waitForTimeout(QUIET_MS);
  return { withoutQm, filter };
}

/** Frames a second while the map is dragged to and fro for two seconds. */
async function framesWhileDragging(page: Page): Promise<number> {
  const box = await page.locator('main canvas').first().boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + 30, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const count = { frames: 0, began: performance.now() };
    Object.assign(globalThis, { count });
    const frame = (): void => {
      count.frames += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const until = Date.now() + 2_000;
  for (let step = 0; Date.now() < until; step += 1)
    await page.mouse.move(x + 120 * Math.sin(step / 8), y + 60 * Math.cos(step / 8));
  const rate = await page.evaluate(() => {
    const { count } = globalThis as unknown as { count: { frames: number; began: number } };
    return (1_000 * count.frames) / (performance.now() - count.began);
  });
  await page.mouse.up();
  return Math.round(rate);
}

async function measure(actors: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qn-map-bench-'));

  const env = { ...process.env, QN_PORT: String(PORT), QN_DATA: join(folder, 'data'), QN_EMPTY: '1' };
  execFileSync(process.execPath, ['server/dist/commands/import.js', ...writeSheets(folder, actors)], { env });
  const server = spawn(process.execPath, ['server/dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await new Promise<string>((resolve) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\S+start#\S+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
    await page.goto(link);
    await page.getByLabel('Name', { exact: true }).fill('Kim Beispiel');
    await page.getByLabel(/E-Mail/).fill('kim@example.org');
    await page.locator('input[name=password]').fill('Linde Kaffee Fahrrad Mai');
    await page.getByRole('button', { name: /Konto anlegen/ }).click();
    await drawn(page);
    const loads: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const began = Date.now();
      await page.reload({ waitUntil: 'commit' });
      await drawn(page);
      loads.push(Date.now() - began);
    }
    const times = await answerTimes(page);
    const frames = await framesWhileDragging(page);
    const sorted = loads.sort((a, b) => a - b);
    console.log(
      JSON.stringify({
        actors,
        ties: actors * 3,
        loadMedianMs: sorted[2],
        loadWorstMs: sorted[4],
        withoutQm: summary(times.withoutQm),
        filter: summary(times.filter),
        framesPerSecond: frames,
      }),
    );
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const actors of [80, 300, 1_000]) {
  await measure(actors).catch((error: unknown) =>
    console.log(JSON.stringify({ actors, notMeasured: String(error).slice(0, 120) })),
  );
}
