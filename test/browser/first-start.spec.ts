import { ACCOUNT, inspect, useOffice } from './support.js';

describe('the first start', () => {
  const office = useOffice({ fresh: true });
  const link = (): string => {
    if (office.link === null) throw new Error('The program gave no link.');
    return office.link;
  };

  it('leads to the link where nobody has an account yet', async () => {
    const page = await office.open('/', { signedIn: false });
    await page.getByText('Hier hat noch niemand ein Konto.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/anmelden');
  });

  it('uses nothing up by opening the link, however often', async () => {
    for (let times = 0; times < 3; times++) expect((await fetch(link().replace('#', '?t='))).status).toBe(200);
    const page = await office.open(link(), { signedIn: false });
    await page.getByRole('heading', { name: 'Willkommen. Zwei Angaben noch, dann geht es los.' }).waitFor();
    await page.reload();
    await page.getByLabel('Name', { exact: true }).waitFor();
    await inspect(page, 'erster-start');
  });

  it('turns a rule green as it is met and says at the field what is wrong', async () => {
    const page = await office.open(link(), { signedIn: false });
    await page.locator('input[autocomplete=name]:focus').waitFor();
    const create = page.getByRole('button', { name: 'Konto anlegen und Beispiele öffnen' });
    const rule = page.getByText('Zeichen, 15 sind nötig');
    await page.getByLabel('Name', { exact: true }).fill(ACCOUNT.name);
    await page.getByLabel('E-Mail-Adresse, zugleich Anmeldename').fill(ACCOUNT.email);
    await page.getByLabel('Passwort wählen').fill('kurz');
    expect(await rule.getAttribute('data-met')).toBe('false');
    expect(await create.isDisabled()).toBe(true);
    await page.getByLabel('Passwort wählen').fill('Quartiersnetz Passwort');
    expect(await rule.getAttribute('data-met')).toBe('true');
    await create.click();
    await page.getByRole('alert').waitFor();
    await inspect(page, 'erster-start-abgelehnt');
  });

  it('makes the account by keyboard alone and shows the examples; the link is spent then', async () => {
    const page = await office.open(link(), { signedIn: false });
    await page.getByLabel('Name', { exact: true }).waitFor();
    await page.keyboard.type(ACCOUNT.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(ACCOUNT.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(ACCOUNT.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/netz*');
    await page.getByRole('button', { name: /Musterquartier Lindenaue/ }).waitFor();

    const again = await office.open(link(), { signedIn: false });
    await again.getByText('Dieser Link gilt nicht mehr.').waitFor();
    await inspect(again, 'erster-start-verbraucht');
  });
});

describe('the first start with a list of one’s own', () => {
  const office = useOffice({ empty: true });

  it('goes on to the choice that was made', async () => {
    const page = await office.open(office.link ?? '', { signedIn: false });
    await page.getByLabel('Name', { exact: true }).fill(ACCOUNT.name);
    await page.getByLabel('E-Mail-Adresse, zugleich Anmeldename').fill(ACCOUNT.email);
    await page.getByLabel('Passwort wählen').fill(ACCOUNT.password);
    await page.getByText('Mit einem leeren Gebiet').click();
    await page.getByRole('button', { name: 'Konto anlegen und Gebiet benennen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gebiet anlegen' });
    await dialog.getByLabel('Name').fill('Am Mühlbach');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/netz*');
    await page.goto(page.url().replace('netz', 'akteure'));
    await page.getByText('Noch kennt dieses Quartier niemand').waitFor();
    await inspect(page, 'leer');
  });
});
