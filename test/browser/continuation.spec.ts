import type { Page } from 'playwright-core';
import { PHONE, axe, inspect, overflowsSideways, settled, useOffice } from './support.js';

describe('the page Verstetigung', () => {
  const office = useOffice();
  const open = async (path = '', area = 'Lindenaue'): Promise<Page> => {
    const page = await office.open(`/gebiet/${await office.areaId(area)}/verstetigung${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    return page;
  };
  const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name });
  const row = (page: Page, label: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}`) }) });
  const saved = (page: Page, text: RegExp) => page.getByRole('region', { name: 'Meldungen' }).getByText(text).waitFor();

  it('shows tasks, sets, way and money at both sizes', async () => {
    const page = await open();
    await page.getByText('Förderung endet am 28.02.2029').waitFor();
    await page.getByRole('heading', { name: /Vorschläge? im Vergleich$/ }).waitFor();
    await inspect(page, 'verstetigung');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('tells not asked from a no, and an uncovered duty in its head', async () => {
    const page = await open();
    const asked = cell(page, /^Bürgertreff.*Schnittstelle.*: nicht gefragt$/).locator('[data-sign]');
    const no = cell(page, /^Familienzentrum, Anlaufstelle vor Ort: keine Bereitschaft/).locator('[data-sign]');
    const look = (one: typeof asked) =>
      one.evaluate((element) => {
        const { borderStyle, backgroundColor } = getComputedStyle(element);
        return { borderStyle, backgroundColor };
      });
    expect(await look(asked)).toEqual({ borderStyle: 'dashed', backgroundColor: 'rgb(255, 255, 255)' });
    expect((await look(no)).backgroundColor).not.toBe('rgb(255, 255, 255)');
    await page.getByRole('rowheader', { name: /^Fördermittelberatung.*niemand gefunden/ }).waitFor();
  });

  it('is walked by arrows, the row of source follows, Enter edits the cell, and the change can be taken back', async () => {
    const page = await open();
    await cell(page, /^Alte Wäscherei, Akteursrunden/).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Bürgertreff Lindenaue · Akteursrunden, Vernetzung:$/).waitFor();
    await page.keyboard.press('Control+End');
    await page.getByText(/ · Quartierszeitung:$/).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bedingung oder Grund').fill('wenn die Technik bleibt');
    await dialog.getByRole('button', { name: /Bereitschaft/ }).click();
    await page.getByRole('option', { name: 'bedingt zugesagt' }).click();
    await dialog.getByLabel('Stunden je Woche').fill('zwei');
    await dialog.getByRole('button', { name: 'Angabe speichern' }).click();
    await dialog.getByText('Bitte eine ganze Zahl von 0 bis 400.').waitFor();
    await dialog.getByLabel('Stunden je Woche').fill('2');
    await dialog.getByLabel('Stand', { exact: true }).fill('20.11.2026');
    await dialog.getByLabel('Quelle').fill('Gespräch in der Alten Wäscherei');
    await axe(page, '[role="dialog"]');
    await dialog.getByRole('button', { name: 'Angabe speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await cell(page, /^Alte Wäscherei, Akteursrunden.*: bedingt, wenn die Technik bleibt/).waitFor();
    await page
      .getByText(/bedingt.*wenn die Technik bleibt.*20\.11\.2026/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Zurücknehmen' }).click();
    await cell(page, /^Alte Wäscherei, Akteursrunden, Vernetzung: nicht gefragt/).waitFor();
  });

  it('marks another set in the matrix and keeps it in the address', async () => {
    const page = await open();
    await page.getByRole('columnheader', { name: /^A · / }).waitFor();
    await page.getByRole('button', { name: 'Vorschlag B in der Tabelle zeigen' }).click();
    await cell(page, /, in Vorschlag B$/)
      .first()
      .waitFor();
    expect(page.url()).toContain('vorschlag=B');
    const again = await office.open(page.url());
    await cell(again, /, in Vorschlag B$/)
      .first()
      .waitFor();
  });

  it('compares sets by the same rows, says what was relaxed and what is proved, and adds nothing up', async () => {
    const page = await open();
    await page.getByText(/Geprüft: alle \d+ Kombinationen/).waitFor();
    await page.getByText(/Niemand gefunden für: Fördermittelberatung/).waitFor();
    const table = page.getByRole('table').filter({ hasText: 'verlorene Paare zurück' });
    expect(await table.getByRole('rowheader').count()).toBe(10);
    expect(await table.getByText(/gesamt|Punkte|Note/i).count()).toBe(0);
    const why = page.getByRole('button', { name: /^Warum ist .* nicht dabei/ }).first();
    await why.click();
    await page.waitForURL(/warum=/);
    await page.getByText(/Allein brächte/).waitFor();
  });

  it('searches anew when an assumption changes, by keyboard, and saves, renames, loads and deletes it as a scenario', async () => {
    const page = await open();
    const slider = page.getByRole('slider', { name: /^Jede Organisation/ });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/k=5/);
    await page.getByText('höchstens 5 Beziehungen').waitFor();
    await page.getByRole('slider', { name: /^Bereitschaft/ }).focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/bereitschaft=100/);
    await page.getByText('nur feste Zusagen').waitFor();
    await page.getByRole('button', { name: 'Ohne Szenario' }).click();
    await page.getByRole('menuitem', { name: 'Als neues Szenario speichern' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Nur Zusagen');
    await page.getByRole('button', { name: 'Szenario speichern' }).click();
    await page.getByRole('button', { name: 'Szenario „Nur Zusagen“' }).click();
    await page.getByRole('menuitemradio', { name: 'Verbund Mitte' }).click();
    await page.getByRole('button', { name: 'Szenario „Verbund Mitte“' }).waitFor();
    expect(page.url()).not.toContain('k=5');
    await page.getByRole('button', { name: 'Szenario „Verbund Mitte“' }).click();
    await page.getByRole('menuitemradio', { name: 'Nur Zusagen' }).click();
    await page.waitForURL(/k=5/);
    await page.getByRole('button', { name: 'Szenario „Nur Zusagen“' }).click();
    await page.getByRole('menuitem', { name: 'Umbenennen oder löschen' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Nur Festes');
    await page.getByRole('button', { name: 'Änderungen speichern' }).click();
    await page.getByRole('button', { name: 'Szenario „Nur Festes“' }).click();
    await page.getByRole('menuitem', { name: 'Umbenennen oder löschen' }).click();
    await page.getByRole('button', { name: 'Szenario löschen' }).click();
    await saved(page, /^Das Szenario „Nur Festes“ ist gelöscht/);
    await page.getByRole('button', { name: 'Ohne Szenario' }).waitFor();
  });

  it('puts a stored scenario beside the proposals and says what has changed since', async () => {
    const areaId = await office.areaId('Lindenaue');
    const { tasks } = (
      await office.graphql<{
        continuation: {
          tasks: { rows: { id: string; version: number; hoursPerWeek: number }[]; columns: { id: string }[] };
        };
      }>(
        `query ($areaId: ID!) { continuation(areaId: $areaId) { tasks { rows { id version hoursPerWeek } columns { id } } } }`,
        { areaId },
      )
    ).continuation;
    const members = tasks.columns.slice(0, 2).map(({ id }) => id);
    await office.graphql(
      'mutation ($input: CreateSuccessionScenarioInput!) { createSuccessionScenario(input: $input) { __typename } }',
      { input: { areaId, name: 'Zu zweit', k: 3, members } },
    );
    const page = await open();
    await page.getByRole('button', { name: 'Szenario danebenstellen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Zu zweit' }).click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/vergleich=/);
    const column = page.getByRole('columnheader', { name: /^„Zu zweit“/ });
    await column.getByText(/^Szenario vom \d\d\.\d\d\.\d{4}, mit seinen Annahmen$/).waitFor();
    expect(await column.getByText('seitdem geändert').count()).toBe(0);
    const [task] = tasks.rows;
    await office.graphql('mutation ($input: UpdateTaskPlanInput!) { updateTaskPlan(input: $input) { __typename } }', {
      input: { areaId, id: task?.id, expectedVersion: task?.version, hoursPerWeek: (task?.hoursPerWeek ?? 0) + 1 },
    });
    await page.reload();
    await column.getByText('seitdem geändert').waitFor();
    await column.getByText('1 Aufgabe; gerechnet ist mit heute.').waitFor();
    await column.scrollIntoViewIfNeeded();
    await inspect(page, 'verstetigung-vergleich');
    await column.getByRole('button', { name: 'Szenario „Zu zweit“ wegnehmen' }).click();
    await column.waitFor({ state: 'detached' });
  });

  it('tells of a search that takes long as it goes on, and ends it when asked', async () => {
    const areaId = await office.areaId('Lindenaue');
    const page = await office.open('/gebiete');
    // as a slower machine would answer: under way at first, the rest from the server's own subscription, held up on its way
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      if (answer.data?.succession !== undefined) {
        answer.data.succession = { ...answer.data.succession, state: 'RUNNING', result: null, notices: [] };
      }
      await route.fulfill({ response, json: answer });
    });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.routeWebSocket(/graphql/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        if (message.toString().includes('connection_ack')) socket.send(message);
        else void released.then(() => socket.send(message));
      });
    });
    await page.goto(`${office.url}/gebiet/${areaId}/verstetigung`);
    await page.getByRole('progressbar', { name: 'Suche nach Vorschlägen' }).waitFor();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText('Die Suche ist abgebrochen.').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await page.getByRole('button', { name: 'Weiter suchen' }).click();
    await page.getByRole('progressbar').waitFor();
    release();
    await page.getByRole('columnheader', { name: /^A · / }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });

  it('enters a task, an organisation, money, a stage and an anchor', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Aufgabe', exact: true }).click();
    let dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Art der Aufgabe/ }).click();
    await page.getByRole('option', { name: 'Steuerung' }).click();
    await dialog.getByLabel('Stunden je Woche').fill('2');
    await dialog.getByRole('button', { name: 'Aufgabe eintragen' }).click();
    await page.getByRole('rowheader', { name: /^Steuerung, 2 Stunden, zusätzlich, noch niemand gefragt/ }).waitFor();
    await page.getByRole('button', { name: 'Organisation', exact: true }).click();
    dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Organisation' }).fill('Gewerbeverein');
    await page.getByRole('option', { name: /^Gewerbeverein/ }).click();
    await dialog.getByLabel('Freie Stunden je Woche').fill('4');
    await dialog.getByRole('button', { name: 'In die Tabelle aufnehmen' }).click();
    await page.getByRole('columnheader', { name: /^Gewerbeverein.*, 4 h frei/ }).waitFor();
    await page.getByRole('button', { name: 'Geldgeber eintragen' }).click();
    dialog = page.getByRole('dialog');
    await dialog.getByLabel('Geldgeber').fill('Lindenstiftung');
    await dialog.getByLabel('Betrag in Euro').fill('12.000');
    await dialog.getByLabel('Jahr').fill('2030');
    await dialog.getByRole('button', { name: 'Geldgeber eintragen' }).click();
    await row(page, '2030').getByRole('cell', { name: '12.000 €' }).waitFor();
    await page.getByRole('button', { name: /^Antrag: kommt noch/ }).click();
    dialog = page.getByRole('dialog');
    await dialog.getByLabel('Geplant für').fill('03/2028');
    await dialog.getByRole('button', { name: 'Etappe speichern' }).click();
    await page.getByRole('button', { name: /^Antrag: kommt noch, bis 03\/2028/ }).waitFor();
    await page.getByRole('button', { name: /^Koordination: in Arbeit/ }).click();
    dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Stand/ }).click();
    await page.getByRole('option', { name: 'geklärt' }).click();
    await dialog.getByRole('button', { name: 'Anker speichern' }).click();
    await page.getByText('3 von 4 geklärt').waitFor();
  });

  it('begins in an area with nothing entered: the usual tasks are ticked and entered at once', async () => {
    const page = await open('', 'Dessau');
    await page.getByText('Noch ist keine Aufgabe eingetragen').first().waitFor();
    await inspect(page, 'verstetigung-leer');
    await page.getByRole('button', { name: 'Die üblichen Aufgaben anlegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Anlaufstelle', { exact: true }).click();
    await dialog.getByText('Ehrenamt', { exact: true }).click();
    await dialog.getByRole('button', { name: '2 Aufgaben eintragen' }).click();
    await dialog.getByText('Wie viele Stunden je Woche? Eine ganze Zahl.').first().waitFor();
    await dialog.getByRole('group', { name: 'Anlaufstelle' }).getByLabel('Stunden je Woche').fill('10');
    await dialog.getByRole('group', { name: 'Ehrenamt' }).getByLabel('Stunden je Woche').fill('4');
    await dialog.getByRole('button', { name: '2 Aufgaben eintragen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('rowheader', { name: /^Ehrenamt, 4 Stunden/ }).waitFor();
    await page.getByText('Noch steht keine Organisation in der Tabelle').waitFor();
    expect(await page.getByText(/NaN|undefined|null/).count()).toBe(0);
    await page.getByRole('region', { name: 'Meldungen' }).getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Noch ist keine Aufgabe eingetragen').first().waitFor();
  });

  it('shows one task per card on the phone', async () => {
    const page = await open();
    await page.setViewportSize(PHONE);
    await page.getByRole('heading', { name: 'Fördermittelberatung', level: 3 }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.getByRole('button', { name: /^Familienzentrum.*, Verfügungsfonds: nicht gefragt/ }).click();
    await page.getByRole('dialog').getByLabel('Quelle').waitFor();
  });

  it('gives a sheet for each talk, and one alone by the address', async () => {
    const page = await open('/gespraechsliste');
    await page.getByRole('button', { name: /Blätter drucken/ }).waitFor();
    await inspect(page, 'gespraechsliste');
    const sheets = await page.getByRole('article').count();
    expect(sheets).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('article').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: /Organisation/ }).click();
    await page.getByRole('option', { name: /^Bürgertreff/ }).click();
    await page.waitForURL(/organisation=/);
    await page.waitForFunction(() => document.querySelectorAll('article').length === 1);
  });
});
