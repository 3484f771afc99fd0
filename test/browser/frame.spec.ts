import type { Page } from 'playwright-core';
import { axe, goByKeys, inspect, useOffice } from './support.js';

describe('the frame', () => {
  const office = useOffice();
  const openDirectory = async (): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure`);
    await page.getByRole('link', { name: '12. Grundschule', exact: true }).waitFor();
    return page;
  };
  const focused = (page: Page): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);

  it('begins with the way to the content', async () => {
    const page = await openDirectory();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Zum Inhalt');
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
  });

  it('leads to the rooms by g and a letter, and says where one has come', async () => {
    const page = await openDirectory();
    for (const [key, room] of [
      ['v', 'Verlauf'],
      ['i', 'Import'],
      ['e', 'Gebiete'],
      ['a', 'Akteure'],
    ] as const) {
      await goByKeys(page, key, room);
      expect(await page.title()).toBe(`${room} – Quartiersnetz`);
    }
  });

  it('leaves the letters to a field and to an open window', async () => {
    const page = await openDirectory();
    const { pathname } = new URL(page.url());
    await page.getByPlaceholder('In dieser Liste suchen').focus();
    await page.keyboard.type('gv');
    expect(new URL(page.url()).pathname).toBe(pathname);
    await page.getByRole('button', { name: 'Hilfe: Tasten' }).click();
    await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
    await page.keyboard.type('gv');
    expect(new URL(page.url()).pathname).toBe(pathname);
  });

  it.each(['Müller', 'Mueller', 'mueller-b'])('finds both spellings of a name by / and %s', async (typed) => {
    const page = await openDirectory();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    const hits = page.getByRole('option');
    await hits.filter({ hasText: 'Sabine Müller-Beispiel' }).waitFor();
    await hits.filter({ hasText: 'Sabine Mueller-Beispiel' }).waitFor();
  });

  it('opens what was found by arrows and Enter', async () => {
    const page = await openDirectory();
    await page.keyboard.press('/');
    await page.keyboard.type('bürgertr');
    await page.getByRole('option', { name: /Bürgertreff Lindenaue/ }).waitFor();
    await axe(page, '[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', { hasText: 'Bürgertreff Lindenaue e. V.' }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });

  it('shows the keys by ?, and Esc gives the focus back', async () => {
    const page = await openDirectory();
    const row = page.getByRole('link', { name: '12. Grundschule', exact: true });
    await row.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tasten' });
    await dialog.waitFor();
    await inspect(page, 'tasten');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('changes the area and stays in the room', async () => {
    const page = await openDirectory();
    await page.getByRole('button', { name: /Gebiet wechseln/ }).click();
    await axe(page);
    await page.getByRole('menuitem', { name: 'Dresden-Gorbitz' }).click();
    await page.getByText('33 Akteure').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/gebiet/${await office.areaId('Gorbitz')}/akteure`);
  });

  it('searches on the phone in the bar', async () => {
    const page = await openDirectory();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.keyboard.type('reparatur');
    await page.getByRole('option', { name: /Reparaturcafé/ }).click();
    await page.getByRole('heading', { name: 'Reparaturcafé', level: 1 }).waitFor();
    await page.getByRole('button', { name: /Gebiet wechseln/ }).waitFor();
  });

  it('has five places at most at the foot of the phone, and the others behind Mehr', async () => {
    const page = await openDirectory();
    await page.setViewportSize({ width: 390, height: 844 });
    const bar = page.getByRole('navigation', { name: 'Räume' }).filter({ visible: true });
    const places = bar.locator('a, button');
    expect(await places.count()).toBeLessThanOrEqual(5);
    await bar.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('menuitem', { name: 'Verlauf' }).waitFor();
    await axe(page, '[role=menu]');
    await page.getByRole('menuitem', { name: 'Verlauf' }).click();
    await page.locator('h1:focus', { hasText: 'Verlauf' }).waitFor();
    await bar.getByRole('button', { name: 'Mehr, hier: Verlauf' }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    const widths = await places.evaluateAll((all) => all.map((one) => [one.scrollWidth, one.clientWidth] as const));
    for (const [needed, given] of widths) expect(needed).toBeLessThanOrEqual(given);
    const heights = await places.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('takes back and brings again by Strg+Z and Strg+Umschalt+Z', async () => {
    const page = await openDirectory();
    const areaId = await office.areaId('Lindenaue');
    await office.graphql(`mutation ($input: CreateActorInput!) { createActor(input: $input) { __typename } }`, {
      input: { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: '1. Angelverein' },
    });
    await page.reload();
    const row = page.getByRole('link', { name: '1. Angelverein' });
    await row.waitFor();
    // the key does what the button does, which knows its step from a request of its own
    await page.getByRole('button', { name: 'Rückgängig', disabled: false }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(/Zurückgenommen: Organisation angelegt/).waitFor();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Wiederholen/, disabled: false }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await row.waitFor();
  });

  it('says so where there is no such page, area or actor', async () => {
    const page = await office.open('/gebiet/gibt-es-nicht/akteure');
    await page.getByText('Dieses Gebiet gibt es nicht, oder Sie dürfen es nicht sehen.').waitFor();
    await axe(page);
    await page.goto(`${office.url}/gebiet/${await office.areaId('Lindenaue')}/akteure/gibt-es-nicht`);
    await page.getByText('Diesen Akteur gibt es hier nicht.').waitFor();
    await axe(page);
  });
});
