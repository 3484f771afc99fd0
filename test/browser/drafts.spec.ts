import type { Page } from 'playwright-core';
import { ACCOUNT, axe, inspect, useOffice } from './support.js';

describe('what was typed into a form', () => {
  const office = useOffice();
  const openDirectory = async (query = '', options: { apart?: boolean } = {}): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure${query}`, options);
    await page.getByRole('table').waitFor();
    return page;
  };
  const create = (page: Page, what: string) => page.getByRole('button', { name: what, exact: true });
  const dialogOf = (page: Page, title: string) => page.getByRole('dialog', { name: title });

  it('is there again after Esc and after a reload, until it is discarded; and that can be taken back', async () => {
    const page = await openDirectory();
    const dialog = dialogOf(page, 'Akteur anlegen');
    await create(page, 'Akteur').click();
    await dialog.getByText('Entwurf gesichert').waitFor({ state: 'detached' });
    await dialog.getByLabel('Name', { exact: true }).fill('Tauschladen');
    await dialog.getByLabel('Gegründet').fill('5/2019');
    await dialog.getByText('Entwurf gesichert').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.reload();
    await create(page, 'Akteur').click();
    await dialog.getByText(/^Ihr Entwurf vom \d\d\.\d\d\.\d{4}, \d\d:\d\d ist wieder da\./).waitFor();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Tauschladen');
    expect(await dialog.getByLabel('Gegründet').inputValue()).toBe('05/2019');
    await inspect(page, 'entwurf');
    await dialog.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    expect(await dialog.getByLabel('Gegründet').inputValue()).toBe('');
    await dialog.getByRole('button', { name: 'Entwurf zurückholen' }).click();
    expect(await dialog.getByLabel('Gegründet').inputValue()).toBe('05/2019');
    await dialog.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await create(page, 'Akteur').click();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    expect(await dialog.getByText('Ihr Entwurf').count()).toBe(0);
  });

  it('keeps a date that is none as it was typed, says what is wrong with it, and saves nothing until it is mended', async () => {
    const page = await openDirectory();
    const dialog = dialogOf(page, 'Akteur anlegen');
    const founded = dialog.getByLabel('Gegründet');
    await create(page, 'Akteur').click();
    await founded.fill('31.06.2019');
    await dialog.getByText('Entwurf gesichert').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.reload();
    await create(page, 'Akteur').click();
    expect(await founded.inputValue()).toBe('31.06.2019');
    await dialog.getByText('Diesen Tag gibt es nicht. Gemeint: 30.06.2019 oder 01.07.2019?').waitFor();
    await dialog.getByRole('button', { name: /Was ist es\?$/ }).click();
    await page.getByRole('option', { name: 'Bevölkerungsgruppe' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Frühschicht');
    const save = dialog.getByRole('button', { name: 'Akteur anlegen' });
    expect(await save.isDisabled()).toBe(true);
    await founded.fill('30.06.2019');
    await dialog.getByText(/^Diesen Tag gibt es nicht/).waitFor({ state: 'detached' });
    await save.click();
    await page.locator('h1:focus', { hasText: 'Frühschicht' }).waitFor();
    await page.getByText('30.06.2019').first().waitFor();
  });

  it('is no draft any more once it is saved', async () => {
    const page = await openDirectory();
    const dialog = dialogOf(page, 'Akteur anlegen');
    await create(page, 'Akteur').click();
    await dialog.getByRole('button', { name: /Was ist es\?$/ }).click();
    await page.getByRole('option', { name: 'Bevölkerungsgruppe' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Nachtschicht');
    await dialog.getByRole('button', { name: 'Akteur anlegen' }).click();
    await page.locator('h1:focus', { hasText: 'Nachtschicht' }).waitFor();
    await page.goBack();
    await create(page, 'Akteur').click();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  });

  it('stays on the version that was read, so that what others did meanwhile is merged or shown', async () => {
    const areaId = await office.areaId('Lindenaue');
    const made = await office.graphql<{ createActor: { recordId: string } }>(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on Changed { recordId } } }',
      { input: { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: 'Chor', description: 'eins' } },
    );
    const id = made.createActor.recordId;
    const page = await office.open(`/gebiet/${areaId}/akteure/${id}`);
    const edit = page.getByRole('button', { name: 'Bearbeiten', exact: true });
    await edit.click();
    const dialog = dialogOf(page, 'Chor bearbeiten');
    await dialog.getByLabel('Themen').fill('Singen');
    await dialog.getByRole('button', { name: 'Später weiter' }).click();
    await office.graphql('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
      input: { areaId, id, expectedVersion: 1, description: 'zwei' },
    });
    await page.reload();
    await page.locator('dd', { hasText: 'zwei' }).waitFor();
    await edit.click();
    expect(await dialog.getByLabel('Beschreibung').inputValue()).toBe('eins');
    await dialog.getByRole('button', { name: 'Änderungen speichern' }).click();
    await page
      .getByText('Chor ist geändert. Kim Beispiel hat inzwischen „Beschreibung“ geändert; beides gilt.')
      .waitFor();
    await page.locator('dd', { hasText: 'zwei' }).waitFor();
    await page.locator('dd', { hasText: 'Singen' }).waitFor();
  });

  it('about a person stays in the memory of the page alone', async () => {
    const page = await openDirectory('?liste=personen');
    const dialog = dialogOf(page, 'Person eintragen');
    await create(page, 'Person').click();
    await dialog.getByLabel('Nachname').fill('Beispiel-Geheim');
    await dialog.getByText('Entwurf gesichert').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const onDevice = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(onDevice).not.toContain('Geheim');
    await create(page, 'Person').click();
    expect(await dialog.getByLabel('Nachname').inputValue()).toBe('Beispiel-Geheim');
    await axe(page);
    await page.reload();
    await create(page, 'Person').click();
    expect(await dialog.getByLabel('Nachname').inputValue()).toBe('');
  });

  it('goes with the sign-out', async () => {
    const page = await office.open('/anmelden', { signedIn: false });
    const signIn = async (): Promise<void> => {
      await page.getByLabel('E-Mail-Adresse').fill(ACCOUNT.email);
      await page.getByLabel('Passwort').fill(ACCOUNT.password);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Mein Konto: ${ACCOUNT.name}` }).waitFor();
    };
    await signIn();
    await page.goto(`${office.url}/gebiete`);
    await create(page, 'Gebiet').click();
    await dialogOf(page, 'Gebiet anlegen').getByLabel('Name', { exact: true }).fill('Mühlbach');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain('Mühlbach');
    await page.getByRole('button', { name: `Mein Konto: ${ACCOUNT.name}` }).click();
    await page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Mühlbach');
  });

  it('is said to be safe where the server does not answer', async () => {
    const areaId = await office.areaId('Lindenaue');
    // the refused request is an error on the console, and meant
    const page = await office.open(`/gebiet/${areaId}/akteure`, { apart: true, expectFaults: true });
    await create(page, 'Akteur').click();
    const dialog = dialogOf(page, 'Akteur anlegen');
    await dialog.getByRole('button', { name: /Was ist es\?$/ }).click();
    await page.getByRole('option', { name: 'Bevölkerungsgruppe' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Frühaufsteher');
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Akteur anlegen' }).click();
    await dialog.getByRole('alert').getByText('Ihre letzte Eingabe ist auf diesem Gerät gesichert').waitFor();
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Akteur anlegen' }).click();
    await page.locator('h1:focus', { hasText: 'Frühaufsteher' }).waitFor();
  });
});
