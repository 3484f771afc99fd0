import { axe, inspect, settled, useOffice } from './support.js';
import { gapsPage } from './support/gaps-page.js';

const LISTED = 'query ($areaId: ID!) { gapReport(areaId: $areaId, first: 100) { gaps { rows { id rank } } } }';

interface Listed {
  readonly gapReport: { readonly gaps: { readonly rows: readonly { readonly id: string; readonly rank: number }[] } };
}

describe('the list of the page Lücken', () => {
  const office = useOffice();
  const { open, drawn, list, rows, chip, countIn, openTitle } = gapsPage(office);

  it('lists gaps by weight, 25 at a time, the first one open, and narrows them by chips with their numbers', async () => {
    const page = await drawn();
    const all = await countIn(page, /^offen \d+$/);
    expect(await rows(page).count()).toBe(Math.min(25, all));
    expect(await openTitle(page).textContent()).toMatch(/^1\. /);
    await list(page)
      .getByRole('button', { name: `Weitere zeigen (25 von ${all})` })
      .click();
    await page.waitForFunction(() => document.querySelectorAll('[data-gap]').length > 25);
    const pairs = await countIn(page, /^Bereichspaare/);
    await chip(page, /^Bereichspaare/).click();
    await page.waitForURL(/liste=bereichspaare/);
    await page.waitForFunction((count) => document.querySelectorAll('[data-gap]').length === count, pairs);
    await list(page)
      .getByRole('heading', { name: /kenn(t|en) beide Seiten$/ })
      .waitFor();
    expect(
      await list(page)
        .getByText(/ kennt .+ und .+/)
        .count(),
    ).toBeGreaterThan(0);
  });

  it('becomes a task by keyboard, shows owner and date, is changed, and the step is taken back', async () => {
    const page = await drawn();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const title = (await page.evaluate(() => document.activeElement?.textContent)) ?? '';
    expect(title).toMatch(/^2\. /);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: 'Lücke als Aufgabe übernehmen' });
    await dialog.getByRole('textbox', { name: 'Bis wann' }).fill('12/2030');
    await dialog.getByRole('button', { name: 'Als Aufgabe' }).click();
    await dialog.getByText(/Bitte geben Sie einen Tag an/).waitFor();
    await inspect(page, 'luecken-aufgabe');
    await dialog.getByRole('textbox', { name: 'Bis wann' }).fill('15.12.2030');
    await dialog.getByRole('button', { name: 'Als Aufgabe' }).click();
    const taken = list(page).getByRole('button', { name: 'Aufgabe: K. Beispiel, bis 15.12.2030' });
    await taken.waitFor();
    expect(await countIn(page, /^Aufgaben/)).toBe(1);
    await taken.click();
    const change = page.getByRole('dialog', { name: 'Aufgabe zu einer Lücke' });
    await change.getByRole('textbox', { name: 'Bis wann' }).fill('31.12.2030');
    await axe(page);
    await change.getByRole('button', { name: 'Änderungen speichern' }).click();
    await list(page).getByRole('button', { name: 'Aufgabe: K. Beispiel, bis 31.12.2030' }).click();
    await page.getByRole('button', { name: 'Aufgeben …' }).click();
    const drop = page.getByRole('dialog', { name: 'Aufgabe aufgeben' });
    await drop.getByRole('button', { name: 'Anderes geht vor' }).click();
    await drop.getByRole('button', { name: 'Aufgabe aufgeben' }).click();
    await page.getByText('Die Lücke ist wieder offen', { exact: false }).waitFor();
    await list(page)
      .getByRole('button', { name: /^Aufgabe: / })
      .waitFor({ state: 'detached' });
  });

  it('is put back with a reason and taken in again', async () => {
    const page = await drawn();
    const before = await countIn(page, /^offen \d+$/);
    const first = (await openTitle(page).textContent())?.replace(/^1\. /, '') ?? '';
    await page.keyboard.press('z');
    const dialog = page.getByRole('dialog', { name: 'Lücke zurückstellen' });
    await dialog.getByRole('button', { name: 'Zurückstellen', exact: true }).click();
    await dialog.getByText('Bitte nennen Sie den Grund in einem Satz.').waitFor();
    await inspect(page, 'luecken-zurueckstellen');
    await dialog.getByRole('textbox').fill('So abgesprochen mit dem Amt');
    await dialog.getByRole('button', { name: 'Zurückstellen', exact: true }).click();
    await list(page).getByRole('button', { name: '1 zurückgestellt' }).click();
    await page.waitForURL(/liste=zurueckgestellt/);
    await list(page).getByText('Zurückgestellt: So abgesprochen mit dem Amt').waitFor();
    expect(await countIn(page, /^offen \d+$/)).toBe(before - 1);
    await axe(page);
    await list(page)
      .getByRole('button', { name: `Wieder aufnehmen: ${first}` })
      .click();
    await list(page).getByText('Nichts ist zurückgestellt.').waitFor();
    expect(await countIn(page, /^offen \d+$/)).toBe(before);
  });

  it('shows one gap on the map, everything else faded, and leads back to it', async () => {
    const page = await drawn('?liste=bereichspaare');
    const title = await openTitle(page).textContent();
    await list(page).getByRole('link', { name: 'Auf der Karte zeigen' }).click();
    await page.waitForURL(/netz\?.*luecke=/);
    await page.locator('[data-drawn]').waitFor();
    await page.getByText(/^\d+ abgeblendet$/).waitFor();
    await inspect(page, 'netz-eine-luecke');
    await page.getByRole('link', { name: 'Zur Lücke im Bericht' }).click();
    await openTitle(page).waitFor();
    expect((await openTitle(page).textContent())?.replace(/^\d+\. /, '')).toBe(title?.replace(/^\d+\. /, ''));
  });

  it('opens the list at the gap that a link names, and leads from there to those with more weight', async () => {
    const areaId = await office.areaId('Lindenaue');
    // structure gaps are listed once the draws are made
    await drawn();
    const { gapReport } = await office.graphql<Listed>(LISTED, { areaId });
    const far = gapReport.gaps.rows[78];
    const page = await office.open('/gebiete');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('query Gaps') === true) asked.push(request.url());
    });
    await page.goto(`${office.url}/gebiet/${areaId}/luecken?luecke=${encodeURIComponent(far?.id ?? '')}`);
    await openTitle(page)
      .filter({ hasText: /^79\. / })
      .waitFor();
    await settled(page);
    expect(asked.length).toBe(1);
    expect(await openTitle(page).evaluate((row) => row.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    expect(await rows(page).first().locator('[data-row]').textContent()).toMatch(/^76\. /);
    await list(page).getByRole('button', { name: 'Lücken mit mehr Gewicht zeigen' }).click();
    await rows(page).first().filter({ hasText: /^51/ }).waitFor();
    // a cell of the matrix leads from here back to the first page
    await page
      .getByRole('gridcell', { name: /nie verbunden/ })
      .first()
      .click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-gap^="NEVER_CONNECTED"]') !== null);
    await list(page).getByRole('button', { name: 'Lücken mit mehr Gewicht zeigen' }).waitFor({ state: 'detached' });
  });

  it('says so when a link leads to a gap that is not there', async () => {
    const page = await open('?luecke=ISOLATED:niemand');
    await page.getByText(/^Die Lücke, zu der dieser Link führt/).waitFor();
    expect(await openTitle(page).count()).toBe(0);
  });
});
