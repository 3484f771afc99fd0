import type { Values } from '@quartiersnetz/graph-schema';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import type { NewRecord, NewTie, WriteContext } from '../../server/src/graph-store/graph-store.port.js';
import type { StoreOptions } from '../../server/src/graph-store/store.js';
import type { Clock } from '../../server/src/kernel/clock.js';

export const VOCABULARIES = new VocabularySet();

/** A clock that stands until it is moved on. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
  set(instant: string): void;
}

export function testClock(start = '2026-11-22T08:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    advance: (milliseconds) => {
      now += milliseconds;
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
}

export const storeOptions = (over: Partial<StoreOptions> = {}): StoreOptions => ({
  vocabularies: VOCABULARIES,
  pollIntervalMs: 100,
  ...over,
});

export const context = (over: Partial<WriteContext> = {}): WriteContext => ({
  by: 'account-1',
  area: null,
  command: 'test.write',
  ...over,
});

type Build<T> = Omit<T, 'values'> & { readonly values?: Values };

const node =
  (kind: NewRecord['kind'], defaults: Values) =>
  (values: Values = {}, over: Partial<Build<NewRecord>> = {}): NewRecord => ({
    kind,
    ...over,
    values: { ...defaults, ...values },
  });

export const area = node('Area', { name: 'Lindenaue', nature: 'INVENTED' });
export const mandate = node('Mandate', { role: 'NEIGHBOURHOOD_MANAGEMENT' });
export const organisation = node('Organisation', { name: 'Bürgertreff Lindenaue e. V.', kind: 'ASSOCIATION' });
export const initiative = node('Initiative', { name: 'Gartenfreunde', kind: 'RESIDENT_INITIATIVE' });
export const committee = node('Committee', { name: 'Stadtteilrunde', kind: 'ROUND_TABLE' });
export const populationGroup = node('PopulationGroup', { name: 'Bürger/-innen' });
export const person = node('Person', {
  givenName: 'Andrea',
  familyName: 'Beispiel',
  legalBasis: 'PUBLIC_TASK',
  purposes: ['COMMITTEE_WORK'],
});
export const post = node('Post', { title: 'Vorsitz' });
export const membership = node('Membership', {});
export const contactPoint = node('ContactPoint', {
  channel: 'EMAIL',
  value: 'info@example.org',
  contactKind: 'FUNCTIONAL',
});
export const source = node('Source', { title: 'Quartiersbericht', kind: 'DOCUMENT' });
export const citation = node('Citation', {});
export const account = node('Account', { name: 'Kim Beispiel', email: 'kim@example.org' });
export const areaRole = node('AreaRole', { roles: ['READER'] });

export const tie = (from: string, to: string, values: Values, over: Partial<NewTie> = {}): NewTie => ({
  from,
  to,
  ...over,
  values: { kind: 'COOPERATES', intensity: 2, evidence: 'DOCUMENTED', viaQm: 'NO', ...values },
});
