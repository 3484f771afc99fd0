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

/** Milliseconds from the press of the pointer to the second frame after the page says what is expected. */
async function answers(page: Page, act: () => Promise<void>, text: string): Promise<number> {
  await page.evaluate((wanted) => {
    let began = 0;
    const look = (): void => {
      // textContent, for innerText lays out the page anew at every look
      if (document.body.textContent.includes(wanted))
        requestAnimationFrame(() => Object.assign(globalThis, { answered: performance.now() - began }));
      else requestAnimationFrame(look);
    };
    Object.assign(globalThis, { answered: undefined });
    const press = (): void => {
      began = performance.now();
      look();
    };
    document.addEventListener('pointerdown', press, { once: true, capture: true });
  }, text);
  await act();
  const handle = await page.waitForFunction(() => (globalThis as { answered?: number }).answered);
  return Math.round(Number(await handle.jsonValue()));
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
    await page.waitForTimeout(1_500);
    const off = await answers(page, () => page.getByText('Ohne QM', { exact: true }).first().click(), 'mit QM');
    await page.getByText('Ohne QM', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const filter = await answers(
      page,
      () => page.getByRole('checkbox', { name: 'Politik' }).click({ force: true }),
      'ausgeblendet: ',
    );
    await page.getByRole('button', { name: 'Alle Filter lösen' }).click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1_000);
    const frames = await framesWhileDragging(page);
    const sorted = loads.sort((a, b) => a - b);
    console.log(
      JSON.stringify({
        actors,
        ties: actors * 3,
        loadMedianMs: sorted[2],
        loadWorstMs: sorted[4],
        withoutQmMs: off,
        filterMs: filter,
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
