import type { BrowserContextOptions, Page, Request } from 'playwright-core';

/** Faults that no test may overlook, as sentences. */
export type Faults = string[];

/** Where the faults of a page go; a page that is used again reports to its next test. */
const reports = new WeakMap<Page, Faults>();

/** Notes every error on the console, every exception and every request that leaves the program's own host. */
export function watch(page: Page, url: string, faults: Faults): void {
  const isKnown = reports.has(page);
  reports.set(page, faults);
  if (isKnown) return;
  const { host } = new URL(url);
  const open = new Set<Request>();
  underway.set(page, open);
  const report = (fault: string): void => void reports.get(page)?.push(fault);
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  page.on('pageerror', (error) => report(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    open.add(request);
    const wanted = new URL(request.url());
    const own = wanted.host === host || ['data:', 'blob:', 'about:'].includes(wanted.protocol);
    if (!own) report(`request to another host: ${request.url()}`);
  });
}

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Requests that have no answer yet, by page. */
const underway = new WeakMap<Page, Set<Request>>();

/** Waits until nothing is being fetched, the fonts are there and what was to be drawn is drawn. */
export async function settled(page: Page): Promise<void> {
  do {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
  } while ((underway.get(page)?.size ?? 0) > 0);
}

/** Leaves a page as a new one would be, but for what its process has learnt: to open it again is half the work. */
export async function asNew(page: Page, url: string): Promise<void> {
  // what it says of requests that are broken off by leaving belongs to no test
  reports.set(page, []);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(`${url}/favicon.svg`);
  await page.evaluate(() => sessionStorage.clear());
  await page.emulateMedia({ media: null });
  await page.setViewportSize(DESK);
  await page.mouse.move(0, 0);
}

/** What a context of these tests is made with: German, Berlin, no motion. */
export const CONTEXT = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
  viewport: DESK,
} as const satisfies BrowserContextOptions;
