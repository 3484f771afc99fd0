import type { Page } from 'playwright-core';
import { axe, inspect, overflowsSideways, useOffice } from './support.js';

describe('an actor', () => {
  const office = useOffice();

  const idOf = async (name: string): Promise<{ areaId: string; id: string; version: number }> => {
    const areaId = await office.areaId('Lindenaue');
    const { actors } = await office.graphql<{ actors: { rows: { id: string; version: number }[] } }>(
      'query ($areaId: ID!, $filter: ActorFilter) { actors(areaId: $areaId, filter: $filter) { rows { id version } } }',
      { areaId, filter: { search: name } },
    );
    const [row] = actors.rows;
    if (!row) throw new Error(`There is no ${name}.`);
    return { areaId, ...row };
  };
  const openActor = async (name: string, query = '', apart = false): Promise<Page> => {
    const { areaId, id } = await idOf(name);
    const page = await office.open(`/gebiet/${areaId}/akteure/${id}${query}`, { apart });
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return page;
  };
  const choose = async (page: Page, field: string, option: string): Promise<void> => {
    await page
      .getByRole('dialog')
      .last()
      .getByRole('button', { name: new RegExp(`${field}$`) })
      .click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const toast = (page: Page, text: string | RegExp) => page.getByRole('region', { name: 'Meldungen' }).getByText(text);

  it('stands up to both sizes, on every tab, by arrows', async () => {
    const page = await openActor('Bürgertreff Lindenaue e. V.');
    await inspect(page, 'akteur');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'Überblick' }).focus();
    for (const [tab, name] of [
      ['Beziehungen', 'akteur-beziehungen'],
      ['Personen', 'akteur-personen'],
      ['Verlauf', 'akteur-verlauf'],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tabpanel', { name: tab }).waitFor();
      await inspect(page, name);
    }
  });

  it('is created by keyboard alone, with faults at their fields', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure`);
    const create = page.getByRole('button', { name: 'Akteur', exact: true });
    await create.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Akteur anlegen' });
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText('Bitte geben Sie einen Namen ein.').waitFor();
    await dialog.getByText('Bitte wählen Sie die Art.').waitFor();
    await inspect(page, 'akteur-anlegen');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Freundeskreis der Stadtteilbibliothek Lindenaue e. V.');
    await dialog.getByRole('button', { name: '„Freundeskreis“ übernehmen' }).click();
    await choose(page, 'Art', 'Verein');
    await choose(page, 'Bereich', 'Kultur und Bildung');
    await dialog.getByLabel('Gegründet').fill('31.02.2024');
    await dialog.getByLabel('Themen').fill('Lesen, Ehrenamt');
    await dialog.getByText('Diesen Tag gibt es nicht. Gemeint: 29.02.2024 oder 01.03.2024?').waitFor();
    expect(await dialog.getByRole('button', { name: 'Akteur anlegen' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Gegründet').fill('5/2019');
    await dialog.getByLabel('Themen').press('Enter');
    await page.locator('h1:focus', { hasText: 'Freundeskreis der Stadtteilbibliothek' }).waitFor();
    await page.getByText('05/2019').waitFor();
    await page.getByText('Lesen, Ehrenamt').waitFor();
  });

  it('is edited, and the change is taken back from its history', async () => {
    const page = await openActor('Reparaturcafé');
    await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Reparaturcafé bearbeiten' });
    await dialog.getByLabel('Beschreibung').fill('Jeden zweiten Samstag.');
    await dialog.getByRole('button', { name: 'Änderungen speichern' }).click();
    await toast(page, 'Reparaturcafé ist geändert.').waitFor();
    await page.getByText('Jeden zweiten Samstag.').first().waitFor();
    await page.getByRole('tab', { name: 'Verlauf' }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Zurücknehmen' }).click();
    await toast(page, /Zurückgenommen/).waitFor();
    await page.getByRole('tab', { name: 'Überblick' }).click();
    await page.locator('dd', { hasText: 'Jeden ersten Samstag im Bürgertreff.' }).waitFor();
  });

  it('shows both values where somebody else changed the same, and saves the choice', async () => {
    const mine = await openActor('Apotheke am Markt');
    const theirs = await openActor('Apotheke am Markt', '', true);
    for (const [page, text] of [
      [mine, 'Meine Beschreibung.'],
      [theirs, 'Ihre Beschreibung.'],
    ] as const) {
      await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
      await page.getByLabel('Beschreibung').fill(text);
    }
    await mine.getByLabel('Themen').fill('Gesundheit, Beratung');
    await theirs.getByLabel('Rechtsform').fill('e. K.');
    await theirs.getByRole('button', { name: 'Änderungen speichern' }).click();
    await toast(theirs, 'ist geändert').waitFor();
    await mine.getByRole('button', { name: 'Änderungen speichern' }).click();
    const dialog = mine.getByRole('dialog', { name: 'Inzwischen geändert' });
    await dialog.getByText('Meine Beschreibung.').waitFor();
    expect(await dialog.getByRole('radiogroup').count()).toBe(1);
    await dialog.getByText('Nur von Ihnen geändert, wird mit gespeichert').waitFor();
    await dialog.getByText('Gesundheit, Beratung').waitFor();
    await dialog.getByText('Nur von Kim Beispiel geändert, bleibt so').waitFor();
    await dialog.getByText('e. K.').waitFor();
    await inspect(mine, 'konflikt');
    await dialog.getByText('Ihre Beschreibung.').click();
    await dialog.getByRole('button', { name: 'So speichern' }).click();
    await toast(mine, 'ist geändert').waitFor();
    await mine.getByText('Ihre Beschreibung.').first().waitFor();
    await mine.getByText('Gesundheit, Beratung').first().waitFor();
  });

  it('saves without a question what nobody else has touched, and says what others have changed meanwhile', async () => {
    const page = await openActor('Bäckerei Muster');
    await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
    await page.getByLabel('Themen').fill('Ausbildung, Frühstück');
    const { areaId, id, version } = await idOf('Bäckerei Muster');
    await office.graphql('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
      input: { areaId, id, expectedVersion: version, description: 'Mit Sitzplätzen.' },
    });
    await page.getByRole('button', { name: 'Änderungen speichern' }).click();
    await toast(page, 'Kim Beispiel hat inzwischen „Beschreibung“ geändert; beides gilt.').waitFor();
    await page.getByText('Ausbildung, Frühstück').first().waitFor();
    await page.getByText('Mit Sitzplätzen.').first().waitFor();
  });

  it('gets a tie whose verb is read from here, by keyboard', async () => {
    const page = await openActor('Apotheke am Markt');
    await page.getByRole('button', { name: 'Beziehung', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Beziehung von Apotheke am Markt' });
    await dialog.getByRole('button', { name: 'Beziehung eintragen' }).click();
    await dialog.getByText('Bitte wählen Sie die Art der Beziehung.').waitFor();
    await choose(page, 'Art der Beziehung', 'nutzt Räume von');
    await dialog.getByRole('combobox', { name: 'mit' }).focus();
    await page.keyboard.type('buergertr');
    await page.getByRole('option', { name: /Bürgertreff/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await choose(page, 'Stärke', '3 – Abstimmung');
    await dialog.getByLabel('seit', { exact: true }).fill('05/2024');
    await inspect(page, 'beziehung');
    await dialog.getByRole('button', { name: 'Beziehung eintragen' }).click();
    await toast(page, 'Beziehung zu Bürgertreff Lindenaue e. V. ist eingetragen.').waitFor();
    const row = page.getByRole('row', { name: /nutzt Räume von.*Bürgertreff/ });
    await row.getByText('05/2024').waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Bürgertreff' }).waitFor();
    await page.getByRole('tab', { name: /Beziehungen/ }).click();
    await page.getByRole('row', { name: /stellt Räume für.*Apotheke am Markt/ }).waitFor();
  });

  it('refuses an end before the beginning at its field', async () => {
    const page = await openActor('Apotheke am Markt', '?ansicht=beziehungen');
    await page.getByRole('button', { name: 'Beziehung zu Bürgertreff Lindenaue e. V. bearbeiten' }).click();
    const dialog = page.getByRole('dialog', { name: 'Beziehung bearbeiten' });
    await dialog.getByLabel('bis', { exact: true }).fill('12.03.2023');
    await dialog.getByRole('button', { name: 'Änderungen speichern' }).click();
    await dialog
      .locator('[data-invalid]', { hasText: 'bis' })
      .getByText(/Ende|Beginn|vor/)
      .waitFor();
  });

  it('keeps a tie that is ended, grey and without the button to end it', async () => {
    const page = await openActor('Apotheke am Markt', '?ansicht=beziehungen');
    const end = page.getByRole('button', { name: 'Beziehung zu Bürgertreff Lindenaue e. V. beenden' });
    await end.click();
    const dialog = page.getByRole('dialog', { name: 'Beziehung beenden' });
    await axe(page);
    await dialog.getByLabel('Letzter Tag').fill('1.9.2026');
    await dialog.getByRole('button', { name: 'Beziehung beenden' }).click();
    await toast(page, 'Die Beziehung ist beendet.').waitFor();
    await page.getByRole('row', { name: /Bürgertreff.*01\.09\.2026.*beendet/ }).waitFor();
    expect(await end.count()).toBe(0);
  });

  it('changes hands: the former holder stays, ended, and the new one is found by name', async () => {
    const page = await openActor('Bürgertreff Lindenaue e. V.', '?ansicht=personen');
    await page.getByRole('button', { name: 'Amtswechsel: Geschäftsführerin' }).click();
    const dialog = page.getByRole('dialog', { name: 'Amtswechsel: Geschäftsführerin' });
    await dialog.getByText('Bisher:').waitFor();
    await dialog.getByRole('combobox', { name: 'Neu im Amt' }).pressSequentially('mueller-b');
    await page.getByRole('option', { name: /Sabine Müller-Beispiel/ }).click();
    await dialog.getByLabel('ab', { exact: true }).fill('01.11.2026');
    await inspect(page, 'amtswechsel');
    await dialog.getByRole('button', { name: 'Amtswechsel eintragen' }).click();
    await toast(page, 'Geschäftsführerin: Amtswechsel ist eingetragen.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Sabine Müller-Beispiel' })
      .getByText('seit 01.11.2026')
      .waitFor();
    const former = page.getByRole('listitem').filter({ hasText: 'Andrea Beispiel' });
    await former.getByText('beendet').waitFor();
    await former.getByText('03/2021 bis 31.10.2026').waitFor();
  });

  it('takes a new person with basis and purpose, and none without', async () => {
    const page = await openActor('Reparaturcafé', '?ansicht=personen');
    await page.getByRole('button', { name: 'Funktion', exact: true }).click();
    const post = page.getByRole('dialog', { name: 'Funktion bei Reparaturcafé' });
    await post.getByRole('textbox', { name: 'Funktion' }).fill('Werkstattleitung');
    await post.getByRole('combobox').pressSequentially('Neu-Beispiel');
    await page.getByRole('option', { name: '„Neu-Beispiel“ neu eintragen' }).click();
    const person = page.getByRole('dialog', { name: 'Person eintragen' });
    expect(await person.getByLabel('Nachname').inputValue()).toBe('Neu-Beispiel');
    await person.getByRole('button', { name: 'Person eintragen' }).click();
    await person.getByText('Bitte wählen Sie die Rechtsgrundlage.').waitFor();
    await person.getByText('Bitte wählen Sie mindestens einen Zweck.').waitFor();
    await inspect(page, 'person-eintragen');
    await choose(page, 'Rechtsgrundlage', 'Einwilligung');
    await person.getByText('Projektarbeit').click();
    await person.getByRole('button', { name: 'Person eintragen' }).click();
    await person.waitFor({ state: 'detached' });
    await post.getByRole('button', { name: 'Funktion eintragen' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Neu-Beispiel' }).getByText('Werkstattleitung').waitFor();
  });

  it('is created from the form of a tie, where nobody of that name is known', async () => {
    const page = await openActor('Reparaturcafé');
    await page.getByRole('button', { name: 'Beziehung', exact: true }).click();
    const tie = page.getByRole('dialog', { name: 'Beziehung von Reparaturcafé' });
    await choose(page, 'Art der Beziehung', 'kooperiert mit');
    await tie.getByRole('combobox', { name: 'mit' }).pressSequentially('Wertstoffhof');
    await page.getByRole('option', { name: '„Wertstoffhof“ neu anlegen' }).click();
    const actor = page.getByRole('dialog', { name: 'Akteur anlegen' });
    await choose(page, 'Art', 'Amt');
    await actor.getByRole('button', { name: 'Akteur anlegen' }).click();
    await actor.waitFor({ state: 'detached' });
    await tie.getByRole('button', { name: 'Beziehung eintragen' }).click();
    await page.getByRole('row', { name: /kooperiert mit.*Wertstoffhof/ }).waitFor();
  });

  it('gets a way to be reached, with an address told from its parts', async () => {
    const page = await openActor('Reparaturcafé');
    await page.getByRole('button', { name: 'Weg', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Kontaktweg: Reparaturcafé' });
    await choose(page, 'Weg', 'Anschrift');
    await dialog.getByLabel('Straße und Hausnummer').fill('Nordring 8 a');
    await dialog.getByLabel('PLZ').fill('06846');
    await dialog.getByLabel('Ort').fill('Musterstadt');
    await inspect(page, 'kontaktweg');
    await dialog.getByRole('button', { name: 'Kontaktweg speichern' }).click();
    await page.getByText('Nordring 8 a, 06846 Musterstadt').waitFor();
  });

  it('says at the field that an address for mail is none', async () => {
    const page = await openActor('Reparaturcafé');
    await page.getByRole('button', { name: 'Weg', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-Mail-Adresse').fill('keine adresse');
    await dialog.getByRole('button', { name: 'Kontaktweg speichern' }).click();
    await dialog.locator('[data-invalid]', { hasText: 'E-Mail-Adresse' }).waitFor();
  });

  it('is deleted, and comes back with its ties', async () => {
    const page = await openActor('Frauentreff International');
    const ties = await page.getByRole('tab', { name: /Beziehungen/ }).textContent();
    await page.getByRole('button', { name: 'Löschen' }).click();
    await page.waitForURL('**/akteure');
    await toast(page, 'Frauentreff International ist gelöscht.').waitFor();
    expect(await page.getByRole('link', { name: 'Frauentreff International' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByRole('link', { name: 'Frauentreff International' }).click();
    expect(await page.getByRole('tab', { name: /Beziehungen/ }).textContent()).toBe(ties);
  });

  it('keeps the QM while it holds its mandate', async () => {
    const page = await openActor('Quartiersmanagement Lindenaue');
    await page.getByRole('button', { name: 'Löschen' }).click();
    await page.getByRole('alert').getByText('trägt ein Mandat').waitFor();
    await axe(page);
  });

  it('shows how it was on an earlier day', async () => {
    const page = await openActor('Familienzentrum Lindenaue');
    await page.getByRole('button', { name: 'Wie war es am …' }).click();
    await page.getByText(/^So stand es am \d\d\.\d\d\.\d{4} in diesem Programm\.$/).waitFor();
    await page.getByRole('heading', { level: 2, name: /Familienzentrum/ }).waitFor();
    await inspect(page, 'wie-war-es');
    await page.getByLabel('Tag').fill('2020-01-01');
    await page.getByText('An diesem Tag war dieser Akteur noch nicht eingetragen.').waitFor();
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await page.getByRole('tab', { name: 'Überblick' }).waitFor();
  });
});
