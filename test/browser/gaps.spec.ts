import type { Page } from 'playwright-core';
import { PHONE, axe, inspect, overflowsSideways, settled, useOffice } from './support.js';

describe('the page Lücken', () => {
  const office = useOffice();
  const open = async (query = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/luecken${query}`);
    await page.getByRole('heading', { name: 'Lücken', level: 1 }).waitFor();
    await list(page).getByRole('listitem').first().waitFor();
    return page;
  };
  const drawn = async (query = ''): Promise<Page> => {
    const page = await open(query);
    await page
      .getByText(/^Spanne: /)
      .first()
      .waitFor();
    return page;
  };
  const list = (page: Page) => page.getByRole('region', { name: 'Lücken nach Gewicht' });
  const rows = (page: Page) => list(page).locator('[data-gap]');
  const chip = (page: Page, name: RegExp) => list(page).getByRole('button', { name });
  const countIn = async (page: Page, name: RegExp): Promise<number> =>
    Number(/\d+/.exec((await chip(page, name).textContent()) ?? '')?.[0]);
  const openTitle = (page: Page) => list(page).locator('[data-row][aria-expanded="true"]');

  it('stands up to both sizes, and to a narrow one', async () => {
    const page = await drawn();
    await inspect(page, 'luecken');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('says the hinge in figures, each with its sentence, its trend and, once drawn, its range', async () => {
    const page = await drawn();
    for (const name of ['Nur über das QM verbunden', 'Zersplitterung F', 'Nur das QM kennt beide']) {
      const card = page.getByRole('region', { name });
      await card.getByText(/Spanne: .+ bis .+/).waitFor();
      expect(await card.textContent()).toMatch(/2024/);
    }
    const brokerage = page.getByRole('region', { name: 'Zwischen wem das QM vermittelt' });
    expect(await brokerage.getByRole('row').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Weitere Zahlen' }).click();
    const further = page.getByRole('region', { name: 'Weitere Zahlen' });
    await further.getByText('Zersplitterung DF').waitFor();
    await page.getByRole('button', { name: 'Annahmen' }).click();
    const dialog = page.getByRole('dialog', { name: 'So wird gerechnet' });
    await dialog.getByText(/aus dem Wissen des Büros, nicht erfragt/).waitFor();
    await dialog.getByText(/200 Proben/).waitFor();
    await inspect(page, 'luecken-annahmen');
  });

  it('counts in the legend what the matrix draws, and reads out the cell that is pointed at', async () => {
    const page = await drawn();
    const legend = page.getByRole('list', { name: 'Legende' });
    const numbers = await legend.locator('b').allTextContents();
    const cells = await page.getByRole('grid').locator('button[role=gridcell]').count();
    expect(numbers.reduce((sum, count) => sum + Number(count), 0)).toBe(cells);
    await page.getByText(/^\d+ von \d+ Paaren lassen sich beurteilen/).waitFor();
    const cell = page.getByRole('grid').locator('button[role=gridcell]').nth(4);
    const sentence = (await cell.getAttribute('aria-label')) ?? '';
    await cell.hover();
    await page.getByText(sentence).waitFor();
    await page.getByText('vier Seiten').click();
    await page.waitForURL(/seiten=1/);
    await page.waitForFunction(() => document.querySelectorAll('[role=grid] button[role=gridcell]').length === 10);
    await inspect(page, 'luecken-vier-seiten');
  });

  it('leads from a cell to its gap, and the matrix is walked by arrow keys', async () => {
    const page = await drawn();
    const missing = page.getByRole('gridcell', { name: /nie verbunden/ }).first();
    await missing.click();
    await page.waitForURL(/luecke=NEVER_CONNECTED/);
    await page.waitForFunction(() => document.activeElement?.closest('[data-gap^="NEVER_CONNECTED"]') !== null);
    expect(await missing.getAttribute('aria-selected')).toBe('true');
    await missing.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    expect(label).toMatch(/ 0$/);
  });

  it('merges sectors for the report alone; the address keeps it, until they are parted again', async () => {
    const page = await drawn();
    const before = await page.getByRole('grid').getByRole('rowheader').count();
    await page.getByRole('button', { name: 'Bereiche zusammenfassen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bereiche zusammenfassen' });
    await dialog.getByText('Politik', { exact: true }).click();
    await dialog.getByText('Ämter und Verwaltung', { exact: true }).click();
    await inspect(page, 'luecken-zusammenfassen');
    await dialog.getByRole('button', { name: 'Bericht so rechnen' }).click();
    await page.waitForURL(/zusammen=/);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role=grid] [role=rowheader]').length === count - 1,
      before,
    );
    const again = await office.open(page.url());
    await again.getByRole('rowheader', { name: 'Politik + Verwaltung' }).waitFor();
    await again.getByRole('button', { name: 'Zusammenfassung lösen' }).click();
    await again.getByRole('rowheader', { name: 'Politik', exact: true }).waitFor();
  });

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

  it('shows another day with what was known then, offers tasks only of gaps of today, and returns to it', async () => {
    const page = await drawn();
    await page.getByRole('button', { name: /^Stand / }).click();
    await page.getByRole('textbox', { name: /^Den Bericht rechnen/ }).fill('2023');
    await axe(page, '[role=dialog]');
    await page.getByRole('button', { name: 'Stand zeigen' }).click();
    await page.waitForURL(/tag=2023-12-31/);
    const gone = rows(page).filter({ hasNot: page.getByRole('button', { name: /^Als Aufgabe/ }) });
    await gone.first().waitFor();
    if ((await gone.first().getAttribute('data-open')) === 'false') await gone.first().locator('[data-row]').click();
    await page.getByText(/^Aufgaben entstehen aus den Lücken von heute/).waitFor();
    await inspect(page, 'luecken-frueher');
    await page.getByRole('button', { name: 'Stand 31.12.2023' }).click();
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await page.waitForURL((url) => !url.searchParams.has('tag'));
    await page.getByRole('button', { name: 'Stand 31.12.2023' }).waitFor({ state: 'detached' });
  });

  it('says what is missing and what to do: too small, no QM, a day before the first tie', async () => {
    const small = await open('', 'Baumheide');
    await small.getByText(/^Zu klein, um es zu sagen/).waitFor();
    expect(await small.getByRole('grid').count()).toBe(0);
    await small.getByRole('link', { name: 'Mandat eintragen' }).waitFor();
    await inspect(small, 'luecken-klein');
    const early = await open('?tag=1970-01-01');
    await early.getByRole('link', { name: 'Diesen Tag zeigen' }).click();
    await early.waitForURL(/tag=(?!1970)\d{4}/);
    expect(await early.getByText('NaN').count()).toBe(0);
  });

  it('says that an area has nobody yet, with the way on', async () => {
    const input = { name: 'Neues Quartier' };
    await office.graphql('mutation ($input: CreateAreaInput!) { createArea(input: $input) { __typename } }', { input });
    const page = await office.open(`/gebiet/${await office.areaId('Neues Quartier')}/luecken`);
    await page.getByRole('link', { name: 'Liste importieren' }).waitFor();
    await inspect(page, 'luecken-leer');
  });

  it('says how far the draws are when they take longer than a second, stops them, and makes them after all', async () => {
    const page = await office.open('/gebiete');
    let held: (() => void)[] | null = [];
    await page.routeWebSocket(/graphql/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        // the answer comes, only later than this fast machine gives it
        const give = (): void => socket.send(message);
        if (held !== null && String(message).includes('"next"')) held.push(give);
        else give();
      });
    });
    await page.goto(`${office.url}/gebiet/${await office.areaId('Hessen')}/luecken`);
    await page.getByText('Die Spannen werden gerechnet.').waitFor();
    await page.getByRole('progressbar', { name: /^Proben/ }).waitFor();
    await inspect(page, 'luecken-proben');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText('Die Proben sind angehalten.').waitFor();
    await axe(page);
    held = null;
    await page.getByRole('button', { name: 'Proben rechnen' }).click();
    await page
      .getByText(/^Spanne: .+ bis/)
      .first()
      .waitFor();
    await page.getByText('Die Proben sind angehalten.').waitFor({ state: 'detached' });
  });

  it('says so when a link leads to a gap that is not there', async () => {
    const page = await open('?luecke=ISOLATED:niemand');
    await page.getByText(/^Die Lücke, zu der dieser Link führt/).waitFor();
    expect(await openTitle(page).count()).toBe(0);
  });

  it('is reached by g and l, and its keys stand in the help', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure`);
    await page.getByRole('heading', { name: 'Akteure', level: 1 }).waitFor();
    await settled(page);
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: 'Lücken', level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).getByText('als Aufgabe übernehmen', { exact: false }).waitFor();
  });

  it('puts the list before the matrix on the phone', async () => {
    const page = await drawn();
    await page.setViewportSize(PHONE);
    const tops = await Promise.all(
      [list(page), page.getByRole('grid')].map(async (part) => (await part.boundingBox())?.y ?? 0),
    );
    expect(tops[0]).toBeLessThan(tops[1] ?? 0);
  });
});
