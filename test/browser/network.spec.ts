import { inspect, useOffice } from './support.js';

describe('the map of a neighbourhood', () => {
  const office = useOffice();
  const open = async (rest = '') => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/netz${rest}`);
    await page.getByRole('heading', { level: 1, name: 'Netz' }).waitFor();
    return page;
  };

  it('draws the quarter with its figures, its matrix and what stands out', async () => {
    const page = await open();
    await page.locator('main canvas').first().waitFor();
    await page.getByText('8,6 %').waitFor();
    await page.getByText('Was auffällt').waitFor();
    await page.getByText('Wer arbeitet mit wem?').waitFor();
    await inspect(page, 'netz');
  });

  it('shows what falls off without the QM, and keeps it in the address', async () => {
    const page = await open();
    await page.getByText('Ohne QM', { exact: true }).click();
    await page.getByText('805 von 2.415 Paaren').waitFor();
    await page.getByText('Abgetrennte Teilnetze (3)').waitFor();
    await page.getByText('Neu ohne jede Verbindung (3)').waitFor();
    const address = page.url();
    await inspect(page, 'netz-ohne-qm');
    const again = await office.open(address);
    await again.getByText('805 von 2.415 Paaren').waitFor();
  });

  it('has the same content as a table, reached by keyboard before the map', async () => {
    const page = await open();
    await page.locator('main canvas').first().waitFor();
    await page.locator('body').press('Tab');
    const skip = page.getByRole('link', { name: 'Zur Tabelle' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: 'Sozialamt' }).first().waitFor();
    await inspect(page, 'netz-tabelle');
  });

  it('says for a small network why it gives no figures', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Bielefeld')}/netz`);
    await page
      .getByText(/^Zu klein, um es zu sagen: 4 Akteure/)
      .first()
      .waitFor();
    await inspect(page, 'netz-klein');
  });
});
