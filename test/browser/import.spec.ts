import type { Page } from 'playwright-core';
import { axe, inspect, useOffice } from './support.js';

const HEADINGS = 'schluessel;name;klasse;art;bereich;gegruendet;email';
const GOOD = [
  'x1;Fahrradwerkstatt Müßig-Straße;Organisation;Verein;Begegnung, Beratung, Unterstützung;2021;rad@example.org',
  'x2;Nähstube;Initiative;Bewohnerinitiative;Bewohnerschaft;05.2022;',
];
const BAD = 'x3;Tauschladen;Organisation;Verein;Begegnung, Beratung, Unterstützung;31.02.2024;';
const csv = (...rows: readonly string[]) => ({
  name: 'akteure.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADINGS, ...rows].join('\r\n')),
});

describe('the import', () => {
  const office = useOffice();
  const openImport = async (): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/import`);
    await page.getByRole('button', { name: 'Dateien auswählen' }).waitFor();
    return page;
  };
  const upload = async (page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('Was zu tun ist, zuerst').waitFor();
  };

  it('begins with the files, the target and the columns that are known', async () => {
    const page = await openImport();
    await page.getByText('Noch ist nichts geändert.').waitFor();
    await page.locator('summary', { hasText: 'Beziehungen' }).click();
    await page.getByText('staerke').waitFor();
    await inspect(page, 'import');
  });

  it('gives the templates, with the headings that it reads', async () => {
    const page = await openImport();
    await page.locator('summary', { hasText: 'Akteure' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Vorlage akteure.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('akteure.csv');
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Alle fünf Blätter als Excel-Datei' }).click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('quartiersnetz-vorlage.xlsx');
  });

  it('names row and column of what is wrong and has changed nothing yet', async () => {
    const page = await openImport();
    await upload(page, csv(GOOD[0] ?? '', BAD, GOOD[1] ?? ''));
    const row = page.getByRole('row').filter({ hasText: 'Tauschladen' });
    await row.getByText('31.02.2024').waitFor();
    expect(await row.textContent()).toMatch(/Akteure, 3.*Spalte „gegruendet“/);
    const fresh = page.getByRole('row').filter({ hasText: 'Fahrradwerkstatt' });
    await fresh.getByText('Verein · Begegnung, Beratung, Unterstützung · 2021 · 1 weitere Angabe').click();
    await fresh.getByText('rad@example.org').waitFor();
    expect(await fresh.getByText('Gegründet').isVisible()).toBe(true);
    await inspect(page, 'import-plan');
    await page.getByRole('button', { name: '2 Zeilen übernehmen, 1 auslassen' }).waitFor();
    const { actors } = await office.graphql<{ actors: { pageInfo: { total: number } } }>(
      'query ($areaId: ID!) { actors(areaId: $areaId, filter: { search: "Tauschladen" }) { pageInfo { total } } }',
      { areaId: await office.areaId('Lindenaue') },
    );
    expect(actors.pageInfo.total).toBe(0);
  });

  it('takes over the rest; the same file again is nothing to do; and all of it is taken back', async () => {
    const page = await openImport();
    await upload(page, csv(...GOOD, BAD));
    await page.getByRole('button', { name: '2 Zeilen übernehmen, 1 auslassen' }).click();
    await page.getByRole('button', { name: 'Import zurücknehmen' }).waitFor();
    await inspect(page, 'import-fertig');
    await page.getByRole('button', { name: 'Weitere Dateien' }).click();
    await upload(page, csv(...GOOD));
    await page.getByText('Nichts zu tun. Alle 2 Zeilen sind schon so eingetragen.').waitFor();
    await axe(page);
    await page.getByRole('link', { name: 'Verlauf', exact: true }).first().click();
    const entry = page.getByRole('row').filter({ hasText: 'Import' }).first();
    await entry.getByRole('button', { name: /^Zurücknehmen/ }).click();
    await page.getByText('zurückgenommen', { exact: true }).waitFor();
    const { actors } = await office.graphql<{ actors: { pageInfo: { total: number } } }>(
      'query ($areaId: ID!) { actors(areaId: $areaId, filter: { search: "Nähstube" }) { pageInfo { total } } }',
      { areaId: await office.areaId('Lindenaue') },
    );
    expect(actors.pageInfo.total).toBe(0);
  });

  it('shows a change with the former value beside the new one', async () => {
    const page = await openImport();
    await upload(page, csv(...GOOD));
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
    await page.getByRole('button', { name: 'Weitere Dateien' }).click();
    await upload(page, csv((GOOD[0] ?? '').replace('2021', '2020'), GOOD[1] ?? ''));
    const row = page.getByRole('row').filter({ hasText: 'Fahrradwerkstatt' });
    expect(await row.textContent()).toMatch(/Gegründet.*2021.*2020/);
    await page.getByRole('button', { name: 'unverändert' }).click();
    await page.getByRole('row').filter({ hasText: 'Nähstube' }).waitFor();
    await page.getByText('2 Zeilen gezeigt, 0 ausgeblendet').waitFor();
  });

  it('says what is wrong with a file that is none of the sheets', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/import`, { expectFaults: true });
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'urlaub.csv', mimeType: 'text/csv', buffer: Buffer.from('Ort;Foto\r\nMeer;1\r\n') }]);
    await page.getByRole('alert').getByText('So lässt sich das nicht lesen.').waitFor();
    await axe(page);
  });
});
