import type { Page } from 'playwright-core';
import { axe, inspect, overflowsSideways, settled, useOffice } from './support.js';

describe('the network without a set of actors', () => {
  const office = useOffice();
  const open = async (path = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/verstetigung${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    return page;
  };
  const ids = async (...names: readonly string[]): Promise<readonly string[]> => {
    const { network } = await office.graphql<{ network: { actors: { id: string[]; shortName: string[] } } }>(
      'query ($areaId: ID!) { network(areaId: $areaId) { actors { id shortName } } }',
      { areaId: await office.areaId('Lindenaue') },
    );
    return names.map((name) => network.actors.id[network.actors.shortName.indexOf(name)] ?? name);
  };
  const map = async (query: string): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/netz?${query}`);
    await page.locator('[data-drawn]').waitFor();
    await settled(page);
    return page;
  };
  const set = (page: Page) => page.getByRole('group', { name: 'Ohne wen das Netz gezeigt wird' });
  const panelFigures = (page: Page) => page.getByRole('complementary').getByRole('table').first().allInnerTexts();

  it('says what breaks when the QM leaves, and what when others leave with it', async () => {
    const page = await open('/ohne-uns');
    await page.getByText(/von [\d.]+ Paaren nicht mehr/).waitFor();
    await inspect(page, 'ohne-uns');
    const ties = page.getByText(/^Gezählt werden Paare derer, die bleiben/);
    const alone = await ties.textContent();
    await page.getByRole('combobox', { name: 'Es gehen zusammen' }).fill('Sozialamt');
    await page.getByRole('option', { name: 'Sozialamt', exact: true }).click();
    await page.waitForURL(/wer=/);
    await page.getByText(/^Ohne .*Sozialamt erreichen sich/).waitFor();
    expect(await ties.textContent()).not.toBe(alone);
    await page.getByRole('button', { name: 'Sozialamt bleibt doch' }).click();
    await page.getByText(/^Ohne das QM erreichen sich/).waitFor();
  });

  it('leads from the figures to the map, which takes the same set out and says the same', async () => {
    const page = await open('/ohne-uns');
    await page.getByRole('combobox', { name: 'Es gehen zusammen' }).fill('Sozialamt');
    await page.getByRole('option', { name: 'Sozialamt', exact: true }).click();
    const sentence = await page.getByText(/^Ohne das QM und Sozialamt erreichen sich/).textContent();
    await page.getByRole('link', { name: 'Auf der Karte ansehen' }).click();
    await page.waitForURL(/netz\?weg=/);
    await page.getByRole('heading', { name: 'Ohne das QM und Sozialamt zerfällt das Netz' }).waitFor();
    const [pairs = ''] = /[\d.]+ von [\d.]+ Paaren/.exec(sentence ?? '') ?? [];
    await page.getByText(pairs).waitFor();
    await set(page)
      .getByText(/^verbundene Paare/)
      .waitFor();
    await page.locator('[data-drawn]').waitFor();
    await inspect(page, 'netz-ohne-menge');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('shows for the QM alone what its switch shows', async () => {
    const [qm] = await ids('QM Lindenaue');
    const bySet = await map(`weg=${qm}`);
    await bySet.getByRole('heading', { name: 'Ohne das QM zerfällt das Netz' }).waitFor();
    const figures = (await panelFigures(bySet)).join().replace('vorher\tnachher', '');
    const bySwitch = await map('ohneQm=1');
    await bySwitch.getByRole('heading', { name: 'Ohne das QM zerfällt das Netz' }).waitFor();
    expect(figures).toBe((await panelFigures(bySwitch)).join().replace('mit QM\tohne QM', ''));
  });

  it('gives members back one by one, and all at once', async () => {
    const page = await map(`weg=${(await ids('QM Lindenaue', 'Sozialamt', 'Bürgertreff Lindenaue')).join(',')}`);
    await page.getByRole('heading', { name: 'Ohne diese 3 Akteure zerfällt das Netz' }).waitFor();
    await set(page).getByRole('button', { name: 'QM Lindenaue bleibt doch' }).click();
    await page.getByRole('heading', { name: /^Ohne Sozialamt und Bürgertreff Lindenaue/ }).waitFor();
    await page.goBack();
    await page.goForward();
    await set(page).getByRole('button', { name: 'Alle wieder da' }).click();
    await page.getByRole('switch', { name: 'Ohne QM' }).waitFor();
    expect(page.url()).not.toContain('weg=');
  });

  it('says in the table what becomes of everybody', async () => {
    const [qm, sozialamt] = await ids('QM Lindenaue', 'Sozialamt');
    const page = await office.open(
      `/gebiet/${await office.areaId('Lindenaue')}/netz?ansicht=tabelle&weg=${qm},${sozialamt}`,
    );
    await page.getByRole('columnheader', { name: 'Ohne sie' }).waitFor();
    const row = (name: string | RegExp) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('button', { name }) })
        .first();
    await row(/^Sozialamt$/)
      .getByText('geht', { exact: true })
      .waitFor();
    await row(/^Mieterverein/)
      .getByText('ohne Verbindung')
      .waitFor();
    await row(/Lindenpassage/)
      .getByText('Teilnetz 2')
      .waitFor();
    await inspect(page, 'netz-tabelle-ohne-menge');
  });

  it('is asked of the actor that is chosen on the map, and of those selected in the directory', async () => {
    const [sozialamt] = await ids('Sozialamt');
    const page = await map(`akteur=${sozialamt}`);
    await page.getByRole('link', { name: 'Was fehlte ohne sie?' }).click();
    await page.getByRole('heading', { name: /^Ohne Sozialamt / }).waitFor();
    await axe(page);
    const directory = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure`);
    for (const name of [/Bürgertreff.* auswählen$/, /^Sozialamt auswählen$/]) {
      await directory.getByRole('checkbox', { name }).focus();
      await directory.keyboard.press('Space');
    }
    await directory.getByRole('link', { name: 'Was fehlte ohne sie?' }).click();
    await directory
      .getByRole('heading', { name: /^Ohne Bürgertreff Lindenaue und Sozialamt (hält|zerfällt)/ })
      .waitFor();
  });

  it('says who of the set is not in the network, and shows the rest', async () => {
    const page = await map('weg=0190a000-0000-7000-8000-000000000000');
    await set(page).getByText('1 Akteur zählt an diesem Tag nicht.').waitFor();
    await set(page).getByRole('button', { name: 'Alle wieder da' }).waitFor();
  });
});
