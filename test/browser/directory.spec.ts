import type { Page } from 'playwright-core';
import { axe, inspect, overflowsSideways, useOffice } from './support.js';

describe('the directory', () => {
  const office = useOffice();
  const open = async (query = ''): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure${query}`);
    await page.getByRole('table').waitFor();
    return page;
  };
  const firstName = (page: Page): Promise<string | null> => page.locator('tbody a[data-row]').first().textContent();

  it('stands up to both sizes', async () => {
    const page = await open();
    await inspect(page, 'akteure');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('sorts by a column, and back to front', async () => {
    const page = await open();
    expect(await firstName(page)).toBe('12. Grundschule');
    await page.getByRole('button', { name: 'Name' }).click();
    await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort=descending]')).waitFor();
    await page.locator('tbody tr:first-child', { hasNotText: '12. Grundschule' }).waitFor();
    expect(await page.locator('tbody tr').last().textContent()).toContain('12. Grundschule');
    await page.getByRole('button', { name: 'Beziehungen' }).click();
    await page.locator('tbody tr:first-child', { hasText: 'Quartiersmanagement Lindenaue' }).waitFor();
  });

  it('filters, says what is left out, and takes the filter off again', async () => {
    const page = await open();
    const count = page.locator('[aria-live=polite]', { hasText: 'Akteure' });
    expect(await count.textContent()).toBe('75 Akteure · keine ausgeblendet · 2 beendete nicht gezählt');
    await page.getByRole('button', { name: 'Bereich', exact: true }).first().click();
    await page.getByRole('menuitemcheckbox', { name: 'Wohnungswirtschaft' }).click();
    await axe(page);
    await page.keyboard.press('Escape');
    await page.getByText(/^\d Akteure/).waitFor();
    const [, shown, hidden] = /^(\d+) Akteure · (\d+) ausgeblendet/.exec((await count.textContent()) ?? '') ?? [];
    expect(Number(shown) + Number(hidden)).toBe(75);
    expect(await page.locator('tbody tr').count()).toBe(Number(shown));
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    await page.getByText('keine ausgeblendet').waitFor();
  });

  it('counts its views and shows one of them; the address keeps it', async () => {
    const page = await open();
    const view = page.getByRole('button', { name: /^Nur über das QM/ });
    const count = Number(await view.locator('small').textContent());
    await view.click();
    await page.getByText(`${count} Akteure`).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(count);
    await page.locator('tbody a').first().click();
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await page.getByText(`${count} Akteure`).waitFor();
    expect(await view.getAttribute('aria-current')).toBe('true');
  });

  it('names the filter that is in the way when nothing passes', async () => {
    const page = await office.open(`/gebiet/${await office.areaId('Lindenaue')}/akteure?ring=I&hinweis=ISOLATED`);
    await page.getByText('Kein Akteur passt zu beiden Filtern').waitFor();
    const sentence = await page.getByText(/Ohne „.*“ wären es \d+\./).textContent();
    const count = /es (\d+)\./.exec(sentence ?? '')?.[1];
    await axe(page);
    await page
      .getByRole('button', { name: /lösen$/ })
      .first()
      .click();
    await page.getByText(`${count} Akteure`).waitFor();
  });

  it('searches in the list while one types, whatever the spelling', async () => {
    const page = await open();
    await page.getByPlaceholder('In dieser Liste suchen').pressSequentially('BUERGERTREFF');
    await page.getByText('1 Akteur · 74 ausgeblendet').waitFor();
    await page.locator('tbody tr', { hasText: 'Bürgertreff Lindenaue e. V.' }).waitFor();
    await page.getByPlaceholder('In dieser Liste suchen').fill('gibt es nicht');
    await page.getByText('Suche: gibt es nicht').waitFor();
    await page.getByRole('button', { name: 'Alle zeigen' }).last().click();
    await page.getByText('75 Akteure').waitFor();
    expect(await page.getByPlaceholder('In dieser Liste suchen').inputValue()).toBe('');
  });

  it('opens a row by arrows and Enter', async () => {
    const page = await open();
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(name).toBe('45. Oberschule');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', { hasText: '45. Oberschule' }).waitFor();
  });

  it('lists the persons with their functions', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Personen' }).click();
    await page.getByRole('link', { name: 'Andrea Beispiel' }).waitFor();
    await inspect(page, 'personen');
    await page.getByRole('link', { name: 'Andrea Beispiel' }).click();
    await page.getByRole('heading', { name: 'Grundlage und Zweck' }).waitFor();
    await inspect(page, 'person');
  });
});
