import { inspect, useOffice } from './support.js';

describe('the history of an area', () => {
  const office = useOffice();

  it('lists what was done and takes a step back', async () => {
    const areaId = await office.areaId('Lindenaue');
    for (const name of ['Kleingartenverein', 'Skatrunde']) {
      await office.graphql('mutation ($input: CreateActorInput!) { createActor(input: $input) { __typename } }', {
        input: { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name },
      });
    }
    const page = await office.open(`/gebiet/${areaId}/verlauf`);
    const row = page.getByRole('row').filter({ hasText: 'Organisation angelegt: Skatrunde' });
    await row.waitFor();
    await inspect(page, 'verlauf');
    await page.getByRole('button', { name: 'Zurücknehmen: Organisation angelegt: Kleingartenverein' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Kleingartenverein' })
      .getByText('zurückgenommen', { exact: true })
      .waitFor();
    await page.getByRole('row').filter({ hasText: 'Zurückgenommen: Organisation angelegt' }).waitFor();
    await row.getByRole('button').waitFor();
  });

  it('asks per field where others have changed the same since', async () => {
    const areaId = await office.areaId('Lindenaue');
    const create = await office.graphql<{ createActor: { recordId: string } }>(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on Changed { recordId } } }',
      { input: { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name: 'Sportverein', description: 'eins' } },
    );
    for (const [expectedVersion, description] of [
      [1, 'zwei'],
      [2, 'drei'],
    ] as const) {
      await office.graphql('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { __typename } }', {
        input: { areaId, id: create.createActor.recordId, expectedVersion, description },
      });
    }
    const page = await office.open(`/gebiet/${areaId}/verlauf`);
    const steps = page.getByRole('button', { name: 'Zurücknehmen: Organisation geändert: Sportverein' });
    await steps.nth(1).click();
    const dialog = page.getByRole('dialog', { name: 'Danach wurde weiter geändert' });
    await dialog.getByText('drei').waitFor();
    await inspect(page, 'zuruecknehmen-konflikt');
    await dialog.getByText('eins').click();
    await dialog.getByRole('button', { name: 'So zurücknehmen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${office.url}/gebiet/${areaId}/akteure/${create.createActor.recordId}`);
    await page.locator('dd', { hasText: 'eins' }).waitFor();
  });
});
