import { ACCOUNT, inspect, settled, useOffice } from './support.js';

describe('signing in', () => {
  const office = useOffice();

  it('says the same sentence for a wrong password and an unknown address', async () => {
    const sentences: (string | null)[] = [];
    for (const email of [ACCOUNT.email, 'niemand@example.org']) {
      const page = await office.open('/anmelden', { signedIn: false });
      await page.getByLabel('E-Mail-Adresse').fill(email);
      await page.getByLabel('Passwort').fill('nicht das richtige Wort');
      await page.keyboard.press('Enter');
      sentences.push(await page.getByRole('alert').textContent());
    }
    expect(sentences[0]).toBe(sentences[1]);
    expect(sentences[0]).toMatch(/\w+/);
  });

  it('leads back to where one was, by keyboard alone', async () => {
    const areaId = await office.areaId('Lindenaue');
    const page = await office.open(`/gebiet/${areaId}/akteure?liste=personen`, { signedIn: false });
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    await inspect(page, 'anmelden');
    await page.getByLabel('E-Mail-Adresse').focus();
    await page.keyboard.type(ACCOUNT.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/gebiet/${areaId}/akteure?liste=personen`);
    await page
      .getByRole('link', { name: /Beispiel/ })
      .first()
      .waitFor();
  });

  it('shows and hides the password', async () => {
    const page = await office.open('/anmelden', { signedIn: false });
    const field = page.getByLabel('Passwort', { exact: true });
    await field.fill(ACCOUNT.password);
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Verbergen' }).click();
    expect(await field.getAttribute('type')).toBe('password');
  });

  it('never leads to another host afterwards', async () => {
    const page = await office.open('/anmelden?zurueck=//example.org/falle', { signedIn: false });
    await page.getByLabel('E-Mail-Adresse').fill(ACCOUNT.email);
    await page.getByLabel('Passwort').fill(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/netz*');
    expect(new URL(page.url()).host).toBe(new URL(office.url).host);
  });

  it('ends with the session: signing out leads to this page, and nothing opens without it', async () => {
    const page = await office.open('/anmelden', { signedIn: false });
    await page.getByLabel('E-Mail-Adresse').fill(ACCOUNT.email);
    await page.getByLabel('Passwort').fill(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Mein Konto: ${ACCOUNT.name}` }).click();
    await page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    await page.goto(`${office.url}/gebiete`);
    await page.waitForURL('**/anmelden?zurueck=%2Fgebiete');
  });

  it('is asked for again when the session has ended, and leads back', async () => {
    // the refused requests are errors on the console, and meant
    const areaId = await office.areaId('Lindenaue');
    const start = `/gebiet/${areaId}/akteure`;
    const page = await office.open(start, { signedIn: false, expectFaults: true });
    const signIn = async (): Promise<void> => {
      await page.getByLabel('E-Mail-Adresse').fill(ACCOUNT.email);
      await page.getByLabel('Passwort').fill(ACCOUNT.password);
      await page.keyboard.press('Enter');
    };
    await signIn();
    await page.getByRole('table').waitFor();
    // only what is asked for from here on shall meet the ended session
    await settled(page);
    await page.context().clearCookies();
    await page.getByRole('navigation').getByRole('link', { name: 'Verlauf' }).first().click();
    await page.waitForURL('**/anmelden?zurueck=*verlauf');
    await signIn();
    await page.waitForURL('**/verlauf');
    await page.getByRole('heading', { name: 'Verlauf', level: 1 }).waitFor();
  });
});
