import type { Value, Values } from '@quartiersnetz/graph-schema';
import type { StoreRead, StoreWrite } from '../../../graph-store/graph-store.port.js';
import type { StoredRecord } from '../../../graph-store/record.js';
import { listAll, textsOf } from '../../records/index.js';
import { createEntry, saveEntry } from '../write-entries.js';
import type { CreatedKind, Given, SavedKind, WriteSetting } from '../write-entries.js';
import type { ExampleFile, ExampleHandover } from './example-file.js';

type Loose = Readonly<Record<string, Value | undefined>>;

/** Values without what the file does not say. */
const said = (values: Loose): Values =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** Ids of the records of an area by sheet and key of the import. Throws for a key that no record has. */
export async function keysOf(read: StoreRead, area: string): Promise<(sheet: string, key: string) => string> {
  const { nodes, ties } = await read.loadArea(area);
  const sources = await listAll(read, { kinds: ['Source'], areas: [area] });
  const ids = new Map<string, string>();
  for (const record of [...nodes, ...ties, ...sources]) {
    for (const key of textsOf(record, 'externalKeys')) ids.set(key, record.id);
  }
  return (sheet, key) => {
    const id = ids.get(`${area}/${sheet}/${key}`);
    if (id === undefined) throw new Error(`The example names ${sheet}/${key}, which is not in its sheets.`);
    return id;
  };
}

/** Writes the Verstetigung of an example through the same functions as the API. Throws InvalidInput for a faulty one. */
export async function writeExample(write: StoreWrite, setting: WriteSetting, file: ExampleFile): Promise<void> {
  const idOf = await keysOf(write, setting.area);
  const actor = (key: string): string => idOf('akteure', key);
  const maybe = (key: string | undefined): string | undefined => (key === undefined ? undefined : actor(key));
  const create = (kind: CreatedKind, values: Loose, sourceTitle?: string): Promise<StoredRecord> =>
    createEntry(write, setting, kind, undefined, given(values, sourceTitle));
  const save = (kind: SavedKind, key: Values, values: Loose, sourceTitle?: string): Promise<StoredRecord> =>
    saveEntry(write, setting, kind, key, null, given(values, sourceTitle));
  const plans = new Map<string, string>();
  const candidates = new Map<string, string>();
  const plan = (key: string): string => known(plans, key);
  const candidate = (key: string): string => known(candidates, key);

  for (const row of file.aufgaben) {
    const { id } = await create('TaskPlan', {
      task: row.aufgabe,
      title: row.bezeichnung,
      hoursPerWeek: row.stunden,
      importance: row.wichtigkeit,
      mandatory: row.pflicht,
      costPerYear: row.kostenImJahr,
    });
    plans.set(row.schluessel, id);
  }
  for (const row of file.organisationen) {
    const values = { actor: actor(row.akteur), hoursPerWeek: row.stunden, capacity: row.kapazitaet, note: row.notiz };
    candidates.set(row.akteur, (await create('Candidate', values)).id);
  }
  const basis = (row: { readonly stand?: string | undefined; readonly quelle?: string | undefined }): Loose => ({
    date: row.stand,
    source: row.quelle === undefined ? undefined : idOf('quellen', row.quelle),
  });
  for (const row of file.angaben) {
    const values = {
      ability: row.eignung,
      willingness: row.bereitschaft,
      hours: row.stunden,
      condition: row.bedingung,
      excluded: row.ausgeschlossen,
      exclusionNote: row.ausschlussgrund,
      ...basis(row),
    };
    const key = { candidate: candidate(row.akteur), taskPlan: plan(row.aufgabe) };
    await save('TaskOffer', key, values, row.gespraech);
  }
  for (const row of file.beitraege) {
    const values = {
      candidate: candidate(row.akteur),
      kind: row.art,
      amount: row.betrag,
      year: row.jahr,
      willingness: row.bereitschaft,
      note: row.notiz,
      ...basis(row),
    };
    await create('Contribution', values, row.gespraech);
  }
  for (const row of file.anker) {
    await save('AnchorPoint', { anchor: row.anker }, { state: row.stand, actor: maybe(row.akteur), text: row.text });
  }
  for (const row of file.stufen) {
    const values = { plannedFor: row.geplant, doneOn: row.erreicht, note: row.notiz };
    await save('ContinuationStep', { stage: row.stufe }, values);
  }
  for (const row of file.uebergabeAufgaben) {
    const values = { ...handover(row, maybe(row.an)), workedWithoutQmOn: row.ohneQm };
    await save('TaskHandover', { taskPlan: plan(row.aufgabe) }, values);
  }
  for (const row of file.uebergabeBeziehungen) {
    const values = { ...handover(row, maybe(row.an)), spokeWithoutQmOn: row.ohneQm };
    await save('TieHandover', { tie: idOf('beziehungen', row.beziehung) }, values);
  }
  for (const row of file.finanzierung) {
    await create('FinancingPart', {
      funder: row.geldgeber,
      amount: row.betrag,
      year: row.jahr,
      state: row.stand,
      taskPlan: row.aufgabe === undefined ? undefined : plan(row.aufgabe),
      note: row.notiz,
    });
  }
  for (const row of file.szenarien) {
    const members = row.mitglieder.map(candidate);
    await create('SuccessionScenario', { name: row.name, k: row.k, members, note: row.notiz });
  }
}

const given = (values: Loose, sourceTitle: string | undefined): Given => ({
  values: said(values),
  sourceTitle: sourceTitle ?? null,
});

const handover = (row: ExampleHandover, receiver: string | undefined): Loose => ({
  state: row.stand,
  receiver,
  date: row.datum,
  metOn: row.getroffen,
  commitmentsAcceptedOn: row.zusagenAngenommen,
  nextStep: row.naechsterSchritt,
  nextStepDue: row.bis,
  note: row.notiz,
});

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The example names ${key} before it is defined.`);
  return id;
}
