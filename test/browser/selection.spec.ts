import type { Locator, Page } from 'playwright-core';
import { axe, inspect, useOffice } from './support.js';

describe('selecting in the directory', () => {
  const office = useOffice();
  const open = async (query = ''): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure${query}`);
    await page.getByRole('table').waitFor();
    return page;
  };
  const bar = (page: Page): Locator => page.getByRole('region', { name: 'Ausgewählte Akteure' });
  const selected = async (page: Page, count: string): Promise<void> => {
    await bar(page).getByText(`${count} ausgewählt`, { exact: true }).waitFor();
  };
  const topicsOf = async (name: string): Promise<readonly string[]> => {
    const areaId = await office.areaId('Lindenaue');
    const { actors } = await office.graphql<{ actors: { rows: { id: string }[] } }>(
      'query ($areaId: ID!, $name: String!) { actors(areaId: $areaId, filter: { search: $name }) { rows { id } } }',
      { areaId, name },
    );
    const { actor } = await office.graphql<{ actor: { topics: string[] } }>(
      'query ($areaId: ID!, $id: ID!) { actor(areaId: $areaId, id: $id) { topics } }',
      { areaId, id: actors.rows[0]?.id },
    );
    return actor.topics;
  };

  it('goes by Space, by Shift and arrows, and all of the filter by Strg+A; Esc lets go', async () => {
    const page = await open();
    expect(await bar(page).count()).toBe(0);
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Space');
    await selected(page, '1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await selected(page, '4');
    await page.keyboard.press('Shift+ArrowUp');
    await selected(page, '3');
    expect(await page.getByRole('checkbox', { name: '12. Grundschule auswählen', exact: true }).isChecked()).toBe(true);
    await inspect(page, 'auswahl');
    await page.keyboard.press('Control+a');
    await selected(page, '75');
    expect(await page.getByRole('checkbox', { name: 'Alle auswählen' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'hidden' });
  });

  it('ends where the filter shows other rows, so that nothing unseen is changed', async () => {
    const page = await open();
    await page.getByText('12. Grundschule', { exact: true }).waitFor();
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Control+a');
    await selected(page, '75');
    await page.getByRole('button', { name: /^Nur über das QM/ }).click();
    await page.getByText('3 Akteure').waitFor();
    await bar(page).waitFor({ state: 'hidden' });
  });

  it('adds a topic and replaces none, says how many, and takes it back as a whole', async () => {
    const before = await topicsOf('Apotheke am Markt');
    const page = await open('?suche=markt');
    await page.getByText(/^\d+ Akteure/).waitFor();
    const rows = await page.locator('tbody tr').count();
    await page.locator('thead label').click();
    await selected(page, String(rows));
    await bar(page).getByRole('button', { name: 'Thema hinzufügen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thema hinzufügen' });
    await dialog.getByText('Vorhandene Themen bleiben, nichts wird ersetzt.').waitFor();
    await dialog.getByRole('button', { name: `Zu ${rows} Akteuren hinzufügen` }).click();
    await dialog.getByText('Bitte nennen Sie das Thema.').waitFor();
    await dialog.getByLabel('Thema', { exact: true }).fill('Markttag');
    await inspect(page, 'thema-hinzufuegen');
    await page.keyboard.press('Enter');
    await page.getByText(`${rows} Akteure geändert: Thema „Markttag“.`).waitFor();
    expect(await topicsOf('Apotheke am Markt')).toEqual([...before, 'Markttag']);
    await selected(page, String(rows));
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText(`Zurückgenommen: Akteure: ${rows} geändert`).waitFor();
    expect(await topicsOf('Apotheke am Markt')).toEqual(before);
  });

  it('shows who has set another sector meanwhile, and sets it only where one says so', async () => {
    const areaId = await office.areaId('Lindenaue');
    const page = await open('?suche=markt');
    await page.getByText(/^\d+ Akteure/).waitFor();
    const count = await page.locator('tbody tr').count();
    await page.locator('thead label').click();
    await bar(page).getByRole('button', { name: 'Bereich setzen' }).click();
    const { actors } = await office.graphql<{ actors: { rows: { id: string; version: number }[] } }>(
      'query ($areaId: ID!) { actors(areaId: $areaId, filter: { search: "Apotheke" }) { rows { id version } } }',
      { areaId },
    );
    const { id, version } = actors.rows[0] ?? {};
    await office.graphql('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
      input: { areaId, id, expectedVersion: version, sector: 'POLITICS' },
    });
    const dialog = page.getByRole('dialog', { name: 'Bereich setzen' });
    await dialog.getByRole('button', { name: /Bereich$/ }).click();
    await page.getByRole('option', { name: 'Kultur und Bildung' }).click();
    await dialog.getByRole('button', { name: `Bei ${count} Akteuren setzen` }).click();
    const dispute = page.getByRole('dialog', { name: 'Inzwischen geändert' });
    await dispute.getByText(/^Jetzt: Politik, von Kim Beispiel/).waitFor();
    await dispute.getByRole('button', { name: new RegExp(`^Bei ${count - 1} Akteur(en)? setzen$`) }).waitFor();
    await inspect(page, 'auswahl-konflikt');
    await dispute.getByText('durch „Kultur und Bildung“ ersetzen').click();
    await dispute.getByRole('button', { name: `Bei ${count} Akteuren setzen` }).click();
    await page.getByText(`${count} Akteure geändert: Bereich „Kultur und Bildung“.`).waitFor();
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText(`Zurückgenommen: Akteure: ${count} geändert`).waitFor();
  });

  it('sets a sector for all of them', async () => {
    const page = await open('?suche=initiative');
    const rows = page.locator('tbody tr');
    await page.getByText(/^\d+ Akteure/).waitFor();
    await rows.first().getByRole('link').focus();
    await page.keyboard.press('Control+a');
    const count = await rows.count();
    await selected(page, String(count));
    await bar(page).getByRole('button', { name: 'Bereich setzen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bereich setzen' });
    await dialog.getByRole('button', { name: /Bereich$/ }).click();
    await page.getByRole('option', { name: 'Verwaltung' }).click();
    await axe(page);
    await dialog.getByRole('button', { name: `Bei ${count} Akteuren setzen` }).click();
    await page.getByText(`${count} Akteure geändert: Bereich „Ämter und Verwaltung“.`).waitFor();
    await page.waitForFunction(
      (all) =>
        [...document.querySelectorAll('tbody tr')].filter((row) => row.textContent.includes('Verwaltung')).length ===
        all,
      count,
    );
  });
});
