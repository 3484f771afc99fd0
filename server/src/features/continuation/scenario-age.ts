import type { StoreRead } from '../../graph-store/graph-store.port.js';
import type { Change, ChangeSet } from '../../graph-store/record.js';
import type { Scenario } from './entries.js';
import { counted } from './words.js';

/** Change sets that are looked at, newest first. */
const MOST = 300;
/** A new name or note leaves a scenario as old as it was. */
const ITS_FIGURES = ['k', 'fMax', 'tauAbility', 'tauWillingness', 'removedActors', 'members'];

/** What the figures of a set rest on: per group its kinds, the properties that count (all if none are named), and its words. */
const GROUPS: readonly {
  readonly kinds: readonly string[];
  readonly fields?: readonly string[];
  readonly one: string;
  readonly many: string;
}[] = [
  { kinds: ['TaskPlan'], fields: ['hoursPerWeek', 'mandatory'], one: 'Aufgabe', many: 'Aufgaben' },
  { kinds: ['Candidate'], fields: ['hoursPerWeek', 'capacity'], one: 'Organisation', many: 'Organisationen' },
  {
    kinds: ['TaskOffer'],
    fields: ['ability', 'willingness', 'excluded'],
    one: 'Angabe zu einer Aufgabe',
    many: 'Angaben zu Aufgaben',
  },
  {
    kinds: ['Tie'],
    fields: ['kind', 'intensity', 'since', 'until', 'viaQm'],
    one: 'Beziehung',
    many: 'Beziehungen',
  },
  {
    kinds: ['Organisation', 'Initiative', 'Committee', 'PopulationGroup'],
    fields: ['since', 'until'],
    one: 'Akteur',
    many: 'Akteure',
  },
  { kinds: ['Mandate'], one: 'Mandat', many: 'Mandate' },
];

/** Reads the change sets of an area since the oldest scenario was created, newest first. */
export async function changesSinceScenarios(
  read: StoreRead,
  area: string,
  scenarios: readonly Scenario[],
): Promise<readonly ChangeSet[]> {
  const oldest = scenarios.map(({ createdAt }) => createdAt).sort()[0];
  if (oldest === undefined) return [];
  return (await read.latestChangeSets(area, null, MOST)).filter(({ at }) => at >= oldest);
}

/** When a scenario was saved, and how many records that its figures rest on have changed since, in words; a record counts once. */
export function scenarioAge(
  { id, createdAt }: Scenario,
  sets: readonly ChangeSet[],
): { readonly savedOn: string; readonly changedSince: readonly string[] } {
  const saved = sets.findIndex(({ changes }) =>
    changes.some((change) => change.recordId === id && counts(change, ITS_FIGURES)),
  );
  const later = saved < 0 ? sets : sets.slice(0, saved);
  const changes = later.flatMap((set) => set.changes);
  const changedSince = GROUPS.flatMap(({ kinds, fields, one, many }) => {
    const counting = changes.filter((change) => kinds.includes(change.kind) && counts(change, fields));
    const records = new Set(counting.map(({ recordId }) => recordId)).size;
    return records === 0 ? [] : [counted(records, one, many)];
  });
  return { savedOn: sets[saved]?.at ?? createdAt, changedSince };
}

const counts = ({ operation, fields: changed }: Change, fields: readonly string[] | undefined): boolean =>
  operation !== 'update' || fields === undefined || changed.some((field) => fields.includes(field));
