import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axe, inspect, overflowsSideways, PHONE, useOffice } from './support.js';

describe('the page Netz', () => {
  const office = useOffice();
  const open = async (query = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/netz${query}`);
    await page.getByRole('heading', { name: 'Netz', level: 1 }).waitFor();
    return page;
  };
  const drawn = async (query = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await open(query, area);
    await page.locator('[data-drawn]').waitFor();
    return page;
  };
  const map = (page: Page) => page.getByRole('application', { name: /^Karte des Netzes/ });
  const announced = (page: Page): Promise<string | null> => page.locator('[data-announces]').textContent();

  it('stands up to both sizes', async () => {
    const page = await drawn();
    await inspect(page, 'netz');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('says what happens without the QM: sentence, figures, names; the address keeps it', async () => {
    const page = await drawn();
    await page.getByText('Ohne QM', { exact: true }).click();
    await page.getByRole('heading', { name: /^Ohne das QM/ }).waitFor();
    expect(page.url()).toContain('ohneQm=1');
    expect(await page.getByText(/von [\d.]+ Paaren/).textContent()).toMatch(/^[\d.]+ von [\d.]+ Paaren$/);
    const heads = await page.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(expect.arrayContaining(['mit QM', 'ohne QM']));
    await inspect(page, 'netz-ohne-qm');
    const again = await office.open(page.url());
    await again.getByRole('heading', { name: /^Ohne das QM/ }).waitFor();
  });

  it('shows who is chosen by a link: its sentence and its ties, each of which leads on', async () => {
    const page = await drawn(`?akteur=${await actorId('Bürgertreff')}`);
    await page.getByRole('heading', { name: /^Bürgertreff/ }).waitFor();
    await page.getByText(/^Beziehungen \(\d+\)$/).waitFor();
    const first = page.getByRole('region', { name: 'Beziehungen' }).getByRole('listitem').first();
    const name = await first.locator('strong').textContent();
    await axe(page);
    await first.getByRole('button').click();
    await page.getByRole('heading', { name: name ?? '', level: 2 }).waitFor();
  });

  it('is walked by keyboard: in at the QM, arrows, Enter, ties, surroundings, Escape', async () => {
    const page = await drawn();
    await map(page).focus();
    expect(await announced(page)).toMatch(/^Quartiersmanagement .*in der Mitte/);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => !document.querySelector('[data-announces]')?.textContent.includes('Mitte'));
    const name = (await announced(page))?.split(', Ring')[0] ?? '';
    expect(await announced(page)).toMatch(/, Ring I+, .*, \d+ Beziehung/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.keyboard.press('f');
    await page.getByText(/\d+ abgeblendet/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/\d+ abgeblendet/).waitFor({ state: 'detached' });
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
    await map(page).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Was auffällt' }).waitFor();
  });

  it('keeps two sectors bright from the matrix, by click and by keyboard', async () => {
    const page = await drawn();
    const grid = page.getByRole('grid', { name: /^Direkte Beziehungen/ });
    await grid
      .getByRole('gridcell', { name: /^Begegnung.* und Schulsozialarbeit|^Schulsozialarbeit.* und Begegnung/ })
      .click();
    await page.getByText(/\d+ abgeblendet/).waitFor();
    await page.getByRole('heading', { name: 'Wer bekannt machen könnte' }).waitFor();
    await axe(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/zelle=/);
    await page.getByRole('button', { name: 'alle hell' }).click();
    await page.getByText(/\d+ abgeblendet/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'größer', exact: true }).click();
    await page.getByRole('dialog', { name: /^Wer arbeitet mit wem/ }).waitFor();
    await axe(page);
  });

  it('filters, says what is left out, and shows it by name', async () => {
    const page = await drawn();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByText('ohne „sitzt in“', { exact: true }).click();
    await axe(page, '[role=dialog]');
    await page.keyboard.press('Escape');
    const hidden = page.getByText(/^\d+ ausgeblendet$/);
    await hidden.waitFor();
    const count = Number(/\d+/.exec((await hidden.textContent()) ?? '')?.[0]);
    await page.getByRole('button', { name: 'zeigen', exact: true }).click();
    expect(await page.getByRole('dialog', { name: 'Ausgeblendet' }).getByRole('listitem').count()).toBe(count);
    await axe(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filter „ohne „sitzt in““ lösen' }).click();
    await hidden.waitFor({ state: 'detached' });
  });

  it('shows map and figures of a filter together, and lets a date be typed on while it acts', async () => {
    const page = await drawn();
    const actors = page.locator('dl dt').first();
    const before = await actors.textContent();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog', { name: 'Filter' }).getByText('Politik', { exact: true }).click();
    await page.waitForFunction((former) => document.querySelector('dl dt')?.textContent !== former, before);
    expect(await page.getByText(/^\d+ ausgeblendet: /).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('bereich')).toBe('POLITICS');
    const since = page.getByRole('textbox', { name: 'Bestätigt seit' });
    await since.click();
    await page.keyboard.type('2024');
    await page.getByRole('button', { name: 'Filter „Bestätigt seit 2024“ lösen', includeHidden: true }).waitFor();
    expect(await since.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Alle Filter lösen' }).click();
    await page.waitForFunction((former) => document.querySelector('dl dt')?.textContent === former, before);
    expect(await since.inputValue()).toBe('');
  });

  it('names the filter that is in the way when nobody passes', async () => {
    const page = await open('?bereich=POLITICS&art=SCHOOL_OR_DAYCARE');
    await page.getByText('Kein Akteur passt zu beiden Filtern').waitFor();
    await page.getByText(/^Ohne „.*“ wären es \d+\.$/).waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Diesen Filter lösen' }).click();
    await page.locator('[data-drawn]').waitFor();
  });

  it('goes back to a day, moves nobody, and returns to today', async () => {
    const page = await drawn();
    const figures = page.locator('dl').first();
    const today = await figures.textContent();
    const slider = page.getByRole('slider', { name: 'Stand des Netzes' });
    await slider.focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/tag=\d{4}-\d{2}-\d{2}/);
    await page.waitForFunction((before) => document.querySelector('dl')?.textContent !== before, today);
    await page.keyboard.press('End');
    await page.waitForFunction((before) => document.querySelector('dl')?.textContent === before, today);
  });

  it('shows the network as it was stored on a day, changes nothing then, and returns to today', async () => {
    const page = await drawn();
    await page.getByRole('button', { name: /^Stand / }).click();
    await page.getByRole('button', { name: 'Wie war es damals eingetragen?' }).click();
    const band = page.getByRole('status').filter({ hasText: /^So stand es am/ });
    await band.waitFor();
    await page.locator('[data-drawn]').waitFor();
    expect(page.url()).toMatch(/gespeichert=\d{4}-\d{2}-\d{2}/);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Ringe und Sektoren' }).isDisabled()).toBe(true);
    await axe(page);
    await band.getByLabel('Tag').fill('2020-01-31');
    await page.getByText('An diesem Tag war hier noch nichts eingetragen').waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await page.locator('[data-drawn]').waitFor();
    expect(page.url()).not.toContain('gespeichert');
  });

  it('has the same network as a table: actors, ties, gaps', async () => {
    const page = await open('?ansicht=tabelle');
    await page.getByRole('table').waitFor();
    const rows = page.locator('tr[data-row=true]');
    const figures = await page.getByText(/^Stand /).textContent();
    expect(figures).toMatch(/\d{2}\.\d{2}\.\d{4}/);
    expect(await rows.count()).toBeGreaterThan(70);
    await inspect(page, 'netz-tabelle');
    await rows.nth(3).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/akteur=/);
    await page.getByText('Beziehungen', { exact: true }).first().click();
    await page.getByRole('columnheader', { name: 'Von' }).waitFor();
    await axe(page);
    await page.getByRole('radio', { name: 'Lücken' }).click();
    await page.getByRole('columnheader', { name: /^Was fehlt/ }).waitFor();
    await axe(page);
  });

  it('pins an actor where it is dragged, takes that back, and frees it', async () => {
    const page = await drawn();
    const box = await map(page).boundingBox();
    if (!box) throw new Error('The map has a place.');
    const place = await placeOf('Freiwillige Feuerwehr');
    const scale = Math.min(box.width / 956, box.height / 700);
    const [x, y] = [box.x + box.width / 2 + place.x * scale, box.y + box.height / 2 + place.y * scale];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 10, { steps: 4 });
    await page.mouse.up();
    await page.getByText(/bleibt jetzt, wo Sie es hingesetzt haben/).waitFor();
    expect((await placeOf('Freiwillige Feuerwehr')).pinned).toBe(true);
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Die Karte ist wieder wie vorher.').waitFor();
    expect(await placeOf('Freiwillige Feuerwehr')).toEqual(place);
  });

  it('orders the map anew, and takes that back', async () => {
    const page = await drawn();
    const before = await placeOf('Jobcenter');
    await page.getByRole('button', { name: 'Ringe und Sektoren' }).click();
    await page.getByRole('menuitem', { name: 'Von Grund auf ordnen' }).click();
    await page.getByText(/^Die Karte ist von Grund auf geordnet/).waitFor();
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Die Karte ist wieder wie vorher.').waitFor();
    expect(await placeOf('Jobcenter')).toEqual(before);
  });

  it('lays the network out by forces in a worker', async () => {
    const page = await drawn('?ordnung=kraefte-bereiche');
    await page.getByText('wird berechnet').waitFor({ state: 'detached' });
    await axe(page);
  });

  it('hands out exactly what is seen, with legend, area, day and source', async () => {
    const page = await drawn();
    const save = async (kind: string): Promise<{ name: string; content: Buffer }> => {
      await page.getByRole('button', { name: 'Ausgeben' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: kind }).click(),
      ]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    const svg = await save('Zeichnung (SVG)');
    expect(svg.name).toMatch(/^netz-musterquartier-lindenaue-\d{4}-\d{2}-\d{2}\.svg$/);
    const text = svg.content.toString('utf8');
    for (const word of [
      'Musterquartier Lindenaue: Netz',
      'Stand ',
      'aus dem Wissen des Büros, nicht erfragt',
      'kooperiert',
      'Jobcenter',
    ])
      expect(text).toContain(word);
    const png = await save('Bild (PNG)');
    expect([...png.content.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(png.content.length).toBeGreaterThan(100_000);
  });

  it('says that a network without QM needs one, and that a small one has no figures', async () => {
    const page = await drawn('', 'Baumheide');
    await page.getByText('Kein QM markiert.').waitFor();
    await page.getByText(/^Zu klein, um es zu sagen/).waitFor();
    expect(await page.getByText('Ohne QM', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('grid').count()).toBe(0);
    await inspect(page, 'netz-klein');
  });

  it('shows list, map and sectors on the phone', async () => {
    const page = await open();
    await page.setViewportSize(PHONE);
    await page.getByRole('heading', { name: /^Politik/, level: 2 }).waitFor();
    await axe(page);
    await page.getByText('Karte', { exact: true }).click();
    await page.locator('[data-drawn]').waitFor();
    expect(await overflowsSideways(page)).toBe(false);
    await axe(page);
    await page.getByText('Bereiche', { exact: true }).click();
    await page.getByRole('grid').waitFor();
    expect(await overflowsSideways(page)).toBe(false);
    await axe(page);
  });

  interface Columns {
    readonly network: { readonly actors: { readonly id: readonly string[]; readonly shortName: readonly string[] } };
  }
  const COLUMNS = 'query ($areaId: ID!) { network(areaId: $areaId) { actors { id shortName } } }';

  async function actorId(name: string): Promise<string> {
    const areaId = await office.areaId('Lindenaue');
    const { network } = await office.graphql<Columns>(COLUMNS, { areaId });
    const id = network.actors.id[network.actors.shortName.findIndex((one) => one.startsWith(name))];
    if (id === undefined) throw new Error(`Nobody is called ${name}.`);
    return id;
  }

  /** Where the stored drawing has an actor. */
  async function placeOf(name: string): Promise<{ x: number; y: number; pinned: boolean }> {
    const query = 'query ($areaId: ID!) { arrangement(areaId: $areaId) { json } }';
    const areaId = await office.areaId('Lindenaue');
    const { arrangement } = await office.graphql<{ arrangement: { json: string } }>(query, { areaId });
    const id = await actorId(name);
    const place = JSON.parse(arrangement.json).positions.find((one: { id: string }) => one.id === id);
    return { x: place.x, y: place.y, pinned: place.pinned };
  }
});
