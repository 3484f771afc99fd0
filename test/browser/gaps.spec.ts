import { PHONE, axe, inspect, overflowsSideways, settled, useOffice } from './support.js';
import { gapsPage } from './support/gaps-page.js';

describe('the page Lücken', () => {
  const office = useOffice();
  const { open, drawn, list, rows } = gapsPage(office);

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
    // the next stop is the way from this cell to the map, and it is still there
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Auf der Karte zeigen');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/zelle=/);
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

  it('keeps long names within the page', async () => {
    type Made = { made: { recordId: string } };
    const make = async (name: string, input: object): Promise<string> => {
      const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { made: ${name}(input: $input) { ... on Changed { recordId } } }`;
      return (await office.graphql<Made>(document, { input })).made.recordId;
    };
    const areaId = await make('createArea', { name: 'Quartier der langen Namen' });
    const kinds = { class: 'ORGANISATION', kind: 'ASSOCIATION' };
    for (let n = 0; n < 3; n++) {
      const name = `Arbeitsgemeinschaft Donaudampfschifffahrtsgesellschaftskapitänswitwen und Angehörige Nummer ${n} e. V.`;
      await make('createActor', { areaId, ...kinds, name, sector: 'RESIDENTS' });
    }
    const page = await open('', 'langen Namen');
    await list(page)
      .getByText(/^Donau|^Arbeitsgemeinschaft/)
      .first()
      .waitFor();
    await inspect(page, 'luecken-lange-namen');
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await settled(page);
      expect([width, await overflowsSideways(page)]).toEqual([width, false]);
    }
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
