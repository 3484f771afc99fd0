import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { axe, inspect, overflowsSideways, picture, PHONE, settled, useOffice } from './support.js';

const PAGES = [
  ['luecken', 'Lücken', 'Bericht als Word oder PDF'],
  ['verstetigung', 'Verstetigung', 'Verstetigungskonzept'],
] as const;
const TODAY = /^\d{4}-\d{2}-\d{2}$/u;

describe('the documents of the pages Lücken and Verstetigung', () => {
  const office = useOffice();
  const open = async (room: string, heading: string, options?: Parameters<typeof office.open>[1]): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/${room}`, options);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await settled(page);
    return page;
  };
  const menu = (page: Page, button: string) => page.getByRole('menu', { name: button });
  /** Opens the menu by keyboard and goes down to an entry; the names are read in their order. */
  const choose = async (page: Page, button: string, entry: string): Promise<readonly string[]> => {
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await menu(page, button).waitFor();
    const names = await page.getByRole('menuitem').allTextContents();
    const group = page.getByRole('group', { name: entry.split(': ')[0] ?? '' });
    const wanted = group.getByRole('menuitem', { name: entry.split(': ')[1] ?? '' });
    for (let steps = 0; steps < names.length; steps += 1) {
      if (await wanted.evaluate((item) => item === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    return names;
  };
  const download = async (page: Page, button: string, entry: string): Promise<{ name: string; bytes: Buffer }> => {
    await choose(page, button, entry);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it.each(PAGES)(
    'offers on %s both editions in both formats, and says what each names',
    async (room, heading, button) => {
      const page = await open(room, heading);
      expect(await choose(page, button, 'Intern: PDF')).toHaveLength(4);
      for (const hint of ['Nur Organisationen, keine Namen von Personen.', 'Nennt, wer im Büro welche Aufgabe hat.'])
        await page.getByText(hint).waitFor();
      await picture(page, `dokument-${room}`);
      await axe(page, '[role=menu]');
      await page.keyboard.press('Escape');
      expect(await page.locator(':focus').textContent()).toContain(button);
    },
  );

  it.each(PAGES)(
    'gives out from %s a PDF for everybody, tagged, named after area and day',
    async (room, heading, button) => {
      const page = await open(room, heading);
      const { name, bytes } = await download(page, button, 'Zur Weitergabe: PDF');
      const [document, , , day = ''] = name.replace('.pdf', '').split(' ');
      expect(document).toBe(room === 'luecken' ? 'Bündelungsfunktion' : 'Verstetigungskonzept');
      expect(name).toContain('Musterquartier Lindenaue');
      expect(day).toMatch(TODAY);
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
      expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
      await page.getByText(`„${name}“ ist ausgegeben.`).waitFor();
      await inspect(page, `dokument-${room}-fertig`);
      expect(await page.locator(':focus').textContent()).toContain(button);
    },
  );

  it.each(PAGES)('gives out from %s a Word file for the office alone', async (room, heading, button) => {
    const page = await open(room, heading);
    const { name, bytes } = await download(page, button, 'Intern: Word');
    expect(name).toMatch(/ intern\.docx$/u);
    const head = unzipSync(new Uint8Array(bytes))['word/header1.xml'];
    expect(strFromU8(head ?? new Uint8Array())).toContain('INTERN');
  });

  it('gives the report of the day that the page shows', async () => {
    const page = await open('luecken?tag=2025-12-31', 'Lücken');
    const { name } = await download(page, 'Bericht als Word oder PDF', 'Zur Weitergabe: PDF');
    expect(name).toContain('2025-12-31');
  });

  it('says in a sentence when the file does not come, and gives it the next time', async () => {
    const page = await open('luecken', 'Lücken', { apart: true, expectFaults: true });
    const button = 'Bericht als Word oder PDF';
    // the ticket is spent before the page can use it, as when it has expired
    await page.route('**/api/documents/*', async (route) => {
      await (await page.request.get(route.request().url())).body();
      await route.continue();
    });
    await choose(page, button, 'Zur Weitergabe: PDF');
    await page.keyboard.press('Enter');
    await page.getByText('Dieses Dokument liegt nicht mehr bereit. Bitte geben Sie es noch einmal aus.').waitFor();
    await inspect(page, 'dokument-fehler');
    await page.unroute('**/api/documents/*');
    await page.route('**/api/documents/*', (route) => route.abort());
    await choose(page, button, 'Zur Weitergabe: PDF');
    await page.keyboard.press('Enter');
    await page.getByText('Das Dokument ließ sich nicht schreiben. Bitte versuchen Sie es noch einmal.').waitFor();
    await page.unroute('**/api/documents/*');
    expect((await download(page, button, 'Zur Weitergabe: PDF')).name).toMatch(/\.pdf$/u);
  });

  it('fits on the phone, with entries that a finger hits', async () => {
    for (const [room, heading, button] of PAGES) {
      const page = await open(room, heading);
      await page.setViewportSize(PHONE);
      await page.getByRole('button', { name: button }).click();
      await menu(page, button).waitFor();
      for (const entry of await page.getByRole('menuitem').all()) {
        expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await overflowsSideways(page)).toBe(false);
    }
  });
});
