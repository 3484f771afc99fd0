import type { Locator, Page } from 'playwright-core';
import type { Office } from '../support.js';

/** The page Lücken as its specs see it. */
export interface GapsOnPage {
  /** Opens the report of an area, Lindenaue unless told otherwise, and waits for its list. */
  open(query?: string, area?: string): Promise<Page>;
  /** The same, when the draws are made. */
  drawn(query?: string): Promise<Page>;
  list(page: Page): Locator;
  rows(page: Page): Locator;
  chip(page: Page, name: RegExp): Locator;
  /** The number on a chip. */
  countIn(page: Page, name: RegExp): Promise<number>;
  /** The row that is open. */
  openTitle(page: Page): Locator;
}

/** Finds its way about the page Lücken. */
export function gapsPage(office: Office): GapsOnPage {
  const list = (page: Page): Locator => page.getByRole('region', { name: 'Lücken nach Gewicht' });
  const chip = (page: Page, name: RegExp): Locator => list(page).getByRole('button', { name });
  const open = async (query = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/luecken${query}`);
    await page.getByRole('heading', { name: 'Lücken', level: 1 }).waitFor();
    await list(page).getByRole('listitem').first().waitFor();
    return page;
  };
  return {
    open,
    async drawn(query = '') {
      const page = await open(query);
      await page
        .getByText(/^Spanne: /)
        .first()
        .waitFor();
      return page;
    },
    list,
    rows: (page) => list(page).locator('[data-gap]'),
    chip,
    countIn: async (page, name) => Number(/\d+/.exec((await chip(page, name).textContent()) ?? '')?.[0]),
    openTitle: (page) => list(page).locator('[data-row][aria-expanded="true"]'),
  };
}
