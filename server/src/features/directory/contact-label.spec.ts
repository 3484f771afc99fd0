import type { Values } from '@quartiersnetz/graph-schema';
import type { StoredRecord } from '../../graph-store/record.js';
import { contactLabel } from './contact-label.js';

const record = (kind: StoredRecord['kind'], id: string, values: Values): StoredRecord => ({
  ...{ id, kind, values, version: 1 },
  ...{ createdAt: '2026-11-22T08:00:00.000Z', changedAt: '2026-11-22T08:00:00.000Z' },
});
const point = (values: Values): StoredRecord =>
  record('ContactPoint', 'c', { owner: 'actor', channel: 'EMAIL', contactKind: 'FUNCTIONAL', ...values });
const office = record('Post', 'post', { title: 'Sekretariat' });

describe('the label of the first way to reach an actor', () => {
  it.each([
    [{ owner: 'post', value: 'info@example.org' }, 'Sekretariat'],
    [{ value: 'info@example.org' }, 'info@example.org'],
    [{ value: 'presse@example.org', contactKind: 'PRESS' }, 'presse@example.org (Presse)'],
    [{ channel: 'PHONE', value: '0340 123' }, '0340 123 (Telefon)'],
    [{ channel: 'PHONE', value: '0340 123', remark: 'Zentrale' }, 'Zentrale'],
    [{ channel: 'ADDRESS', value: 'Platz 3' }, 'Hauptadresse'],
    [{ channel: 'WEBSITE', value: 'https://www.treff.example.org/' }, 'treff.example.org'],
  ])('of %j is %s', (values, label) => {
    expect(contactLabel(point(values), [office])).toBe(label);
  });

  it('names what a person uses by its sort, never by its number or a remark', () => {
    const own = { channel: 'PHONE', value: '0340 987', contactKind: 'VOLUNTEER', remark: 'Frau Beispiel' };
    expect(contactLabel(point(own), [])).toBe('Telefon (ehrenamtlich)');
  });

  it('is none where there is no way', () => {
    expect(contactLabel(undefined, [office])).toBeNull();
  });
});
