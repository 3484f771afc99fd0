import { inspect, useOffice } from './support.js';

describe('the areas', () => {
  const office = useOffice();

  it('stand beside each other with their mandates', async () => {
    const page = await office.open('/gebiete');
    await page.getByRole('link', { name: 'Musterquartier Lindenaue' }).waitFor();
    await inspect(page, 'gebiete');
  });

  it('begin with a name; a wrong date is said and not saved', async () => {
    const page = await office.open('/gebiete?neu');
    const dialog = page.getByRole('dialog', { name: 'Gebiet anlegen' });
    await dialog.getByLabel('Name').fill('Am Mühlbach');
    await dialog.getByLabel('Förderung von').fill('20x4');
    await dialog.getByLabel('Ort').fill('Musterstadt');
    await dialog.getByText('Das ist kein Datum.').waitFor();
    await inspect(page, 'gebiet-anlegen');
    await dialog.getByLabel('Förderung von').fill('2024');
    await dialog.getByLabel('Ort').press('Enter');
    await page.waitForURL('**/netz*');
    await page.getByRole('button', { name: 'Gebiet wechseln, jetzt Am Mühlbach' }).waitFor();
  });

  it('get their QM by a mandate', async () => {
    const areaId = await office.areaId('Mühlbach');
    await office.graphql('mutation ($input: CreateActorInput!) { createActor(input: $input) { __typename } }', {
      input: { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: 'Quartiersbüro Mühlbach' },
    });
    const page = await office.open('/gebiete');
    const card = page.locator('section', { has: page.getByRole('link', { name: 'Am Mühlbach' }) });
    await card.getByText('Kein QM festgelegt.').waitFor();
    await card.getByRole('button', { name: 'Mandat' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mandat eintragen' });
    await dialog.getByRole('combobox').pressSequentially('quartiersb');
    await page.getByRole('option', { name: 'Quartiersbüro Mühlbach' }).click();
    await dialog.getByLabel('von', { exact: true }).fill('01.2024');
    await inspect(page, 'mandat');
    await dialog.getByRole('button', { name: 'Mandat speichern' }).click();
    await card.getByRole('link', { name: 'Quartiersbüro Mühlbach' }).waitFor();
    await card.getByText('seit 01/2024').waitFor();
    expect(await card.getByText('Kein QM festgelegt.').count()).toBe(0);
  });

  it('go with one click where they are examples, and come back whole', async () => {
    const page = await office.open('/gebiete');
    const link = page.getByRole('link', { name: 'Dresden-Gorbitz' });
    const card = page.locator('section', { has: link });
    await card.getByRole('button', { name: 'Gebiet löschen' }).click();
    await page.getByText('Dresden-Gorbitz ist gelöscht.').waitFor();
    await link.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await link.waitFor();
    const areaId = await office.areaId('Gorbitz');
    await page.goto(`${office.url}/gebiet/${areaId}/akteure`);
    await page.getByText('33 Akteure').waitFor();
  });

  it('ask before they go where they are one’s own', async () => {
    const page = await office.open('/gebiete');
    const link = page.getByRole('link', { name: 'Am Mühlbach' });
    await page.locator('section', { has: link }).getByRole('button', { name: 'Gebiet löschen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Am Mühlbach löschen' });
    await dialog.getByRole('button', { name: 'Behalten' }).click();
    await link.waitFor();
    await page.locator('section', { has: link }).getByRole('button', { name: 'Gebiet löschen' }).click();
    await inspect(page, 'gebiet-loeschen');
    await dialog.getByRole('button', { name: 'Gebiet löschen' }).click();
    await link.waitFor({ state: 'detached' });
  });
});
