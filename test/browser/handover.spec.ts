import type { Page } from 'playwright-core';
import { PHONE, inspect, overflowsSideways, settled, useOffice } from './support.js';

describe('the page Übergabe', () => {
  const office = useOffice();
  const open = async (query = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/verstetigung/uebergabe${query}`);
    await page.getByRole('heading', { name: 'Übergabe', level: 1 }).waitFor();
    await settled(page);
    return page;
  };
  const panel = (page: Page) => page.getByRole('region', { name: /^Übergabe: / });
  const chosen = (page: Page) => page.locator('button[aria-current="true"]');

  it('shows how far tasks and ties are, and says when the pace does not suffice', async () => {
    const page = await open();
    await page.getByText('9 Beziehungen in 12 Monaten.').waitFor();
    await page.getByText(/Geht es so weiter, fehlen am Ende \d+/).waitFor();
    await panel(page).getByText('Was mitgeht').waitFor();
    await inspect(page, 'uebergabe');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('is walked by j and k; Enter leads into the panel; 4 is refused while facts are missing', async () => {
    const page = await open();
    const first = await chosen(page).textContent();
    await page.keyboard.press('j');
    await page.waitForURL(/beziehung=/);
    await page.waitForFunction(
      (text) => document.querySelector('button[aria-current="true"]')?.textContent !== text,
      first,
    );
    await page.keyboard.press('k');
    await page.waitForFunction(
      (text) => document.querySelector('button[aria-current="true"]')?.textContent === text,
      first,
    );
    await page.keyboard.press('Enter');
    await panel(page).locator('h3:focus').waitFor();
    await page.keyboard.press('4');
    await panel(page)
      .getByRole('alert')
      .getByText(/^Übergeben ist es erst, wenn/)
      .waitFor();
  });

  it('is handed over when the three facts are ticked, not before', async () => {
    const page = await open('?filter=alle');
    await page.getByRole('button', { name: /^Gewerbeverein/ }).click();
    await panel(page).getByRole('link', { name: 'Gewerbeverein' }).waitFor();
    for (const fact of [/beide sich getroffen haben/, /ohne das QM gesprochen/, /Zusagen angenommen/]) {
      expect(await panel(page).getByRole('button', { name: 'Als übergeben eintragen' }).count()).toBe(0);
      await panel(page).getByText(fact).click();
      await panel(page).getByRole('checkbox', { name: fact, checked: true }).waitFor();
    }
    await panel(page).getByRole('button', { name: 'Als übergeben eintragen' }).click();
    await panel(page)
      .getByText(/^übergeben seit/)
      .waitFor();
    await page.getByText(/^10 von \d+ übergeben$/).waitFor();
  });

  it('proposes who could receive a tie, with the reason', async () => {
    const page = await open('?filter=ohne');
    const proposals = panel(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') });
    await proposals.first().waitFor();
    const name = (await proposals.first().getByRole('button').textContent()) ?? '';
    await proposals.first().getByRole('button').click();
    await page
      .getByRole('region', { name: 'Meldungen' })
      .getByText(new RegExp(`soll an ${name} gehen`))
      .waitFor();
  });

  it('notes an introduction with its day and the next step with its owner', async () => {
    const page = await open('?filter=naechste');
    await page.getByRole('button', { name: /^Quartierszeitung hängt nur am QM/ }).click();
    await panel(page).getByRole('button', { name: 'Vorstellung eintragen' }).click();
    const dialog = page.getByRole('dialog', { name: /Quartierszeitung/ });
    await dialog.getByLabel('Nächster Schritt').fill('Treffen ohne uns');
    await dialog.getByLabel('bis', { exact: true }).fill('10.12.2027');
    await dialog.getByRole('button', { name: /Wer kümmert sich/ }).click();
    await page.getByRole('option', { name: /\(ich\)/ }).click();
    await dialog.getByRole('button', { name: 'Übergabe speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ hasText: 'Quartierszeitung' });
    await row.getByText('vorgestellt').waitFor();
    await row.getByText('Kim Beispiel').waitFor();
    await panel(page)
      .getByRole('checkbox', { name: /beide sich getroffen haben/, checked: true })
      .waitFor();
  });

  it('gives the next step to anybody who works in the area', async () => {
    const page = await open('?filter=alle');
    await page.getByRole('button', { name: /^Jugendamt/ }).click();
    await panel(page).getByRole('button', { name: 'Bearbeiten' }).click();
    const dialog = page.getByRole('dialog', { name: /Jugendamt/ });
    await dialog.getByLabel('Nächster Schritt').fill('Anrufen');
    await dialog.getByRole('button', { name: /Wer kümmert sich/ }).click();
    const { accountsOfArea } = await office.graphql<{ accountsOfArea: { name: string }[] }>(
      'query ($areaId: ID!) { accountsOfArea(areaId: $areaId) { name } }',
      { areaId: await office.areaId('Lindenaue') },
    );
    const offered = await page.getByRole('option').allTextContents();
    expect(offered.map((name) => name.replace(' (ich)', ''))).toEqual([
      'noch niemand',
      ...accountsOfArea.map(({ name }) => name),
    ]);
    await page.getByRole('option', { name: /\(ich\)/ }).click();
    await dialog.getByRole('button', { name: 'Übergabe speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: 'Jugendamt' }).first().getByText('Kim Beispiel').waitFor();
  });

  it('leads to a sheet for each organisation that takes over; its notes are printed only where asked for', async () => {
    const page = await open();
    await page.getByRole('link', { name: /^Übergabeblatt für Bürgertreff/ }).click();
    await page.waitForURL(/uebergabeblatt\?organisation=/);
    await page.getByRole('heading', { name: 'Übergabeblatt', level: 1 }).waitFor();
    const sheet = page.getByRole('article');
    expect(await sheet.count()).toBe(1);
    for (const part of ['Aufgaben', 'Beziehungen', 'Zusagen', 'Offene Punkte', 'Nächste Schritte']) {
      await sheet.getByRole('heading', { name: part, level: 3 }).waitFor();
    }
    await sheet.getByText(/^Namen von Personen und persönliche Kontaktwege gehen nicht mit über/).waitFor();
    await inspect(page, 'uebergabeblatt');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
    expect(await sheet.getByText('INTERN').count()).toBe(0);
    await page.getByText('Notizen des Büros mitdrucken').click();
    await sheet.getByText('INTERN').waitFor();
    await page.waitForURL(/notizen=1/);
  });

  it('prints each organisation on paper of its own, without the frame', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/verstetigung/uebergabeblatt`);
    await page.getByRole('button', { name: /Blätter drucken/ }).waitFor();
    const sheets = await page.getByRole('article').count();
    expect(sheets).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThanOrEqual(sheets);
  });

  it('has no sheet where nobody takes over, and says how one comes about', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Hessen')}/verstetigung/uebergabeblatt`);
    await page.getByRole('heading', { name: 'Noch übernimmt niemand etwas' }).waitFor();
    await inspect(page, 'uebergabeblatt-leer');
  });

  it('says honestly what is missing where there is no QM or no tie of it', async () => {
    const page = await open('', 'Hessen');
    await page.getByRole('heading', { name: /Beziehungen? des QM/ }).waitFor();
    await inspect(page, 'uebergabe-leer');
    expect(await page.getByText(/NaN|undefined/).count()).toBe(0);
  });

  it('opens a tie in its place on the phone', async () => {
    const page = await open();
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: /^Aktionsfondsjury/ }).click();
    await panel(page)
      .getByRole('checkbox', { name: /ohne das QM gesprochen/ })
      .waitFor();
  });
});
