import { SECTORS, TIE_KINDS } from '@quartiersnetz/graph-schema';
import { LINDENAUE, SHEETS, actorKeys, readRows, readText } from './sheets.js';
import {
  articulationPoints,
  componentsOf,
  connectedPairs,
  holdsOn,
  neighbours,
  quarterOn,
  strengthOf,
  tieCount,
  tiesOn,
  without,
} from './quarter.js';
import { sectorPairs } from './sector-pairs.js';

const TODAY = '2026-11-22';
const QM = 'qm';
const full = quarterOn(LINDENAUE, TODAY);
const rest = without(full, QM);
const pairs = sectorPairs(rest);
const living = readRows(LINDENAUE, 'akteure').filter((row) => holdsOn(row, TODAY, 'von', 'bis'));
const persons = readRows(LINDENAUE, 'personen');
const ofClass = (...classes: readonly string[]) => living.filter((row) => classes.includes(row.get('klasse')));
const isWithin = (low: number, value: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe('The invented quarter Lindenaue', () => {
  test('has the announced size', () => {
    isWithin(58, ofClass('Organisation', 'Initiative').length, 66);
    expect(ofClass('Gremium')).toHaveLength(8);
    expect(ofClass('Bevölkerungsgruppe')).toHaveLength(2);
    isWithin(175, tieCount(rest), 190);
    expect(neighbours(full, QM).size).toBe(50);
  });

  test('fills all eleven sectors like the picture', () => {
    const counts = SECTORS.map(({ id }) => rest.actors.filter((key) => rest.sectorOf.get(key) === id).length);
    const picture = [5, 8, 4, 6, 6, 5, 7, 6, 9, 5, 9];
    counts.forEach((count, index) => isWithin(picture[index] ?? 0, count, (picture[index] ?? 0) + 2));
  });

  test('spreads over the rings: close, exchange, known or reached, without a path', () => {
    const reached = new Set(componentsOf(full).find((component) => component.includes(QM)));
    const rings = [0, 0, 0, 0];
    for (const key of rest.actors) {
      const strength = neighbours(full, QM).get(key) ?? 0;
      const ring = strength >= 3 ? 0 : strength === 2 ? 1 : reached.has(key) ? 2 : 3;
      rings[ring] = (rings[ring] ?? 0) + 1;
    }
    expect(rings).toEqual([20, 21, 29, 4]);
  });

  test('is held together by its QM: without it a third of the pairs lose each other and parts fall off', () => {
    const before = connectedPairs(full, QM);
    const lost = 1 - connectedPairs(rest, QM) / before;
    isWithin(0.2, lost, 0.45);
    expect(componentsOf(full).filter(({ length }) => length > 1)).toHaveLength(1);
    expect(
      componentsOf(rest)
        .filter(({ length }) => length > 1)
        .map(({ length }) => length),
    ).toEqual([57, 5, 3, 2]);
  });

  test('has two pairs of sectors that never meet and one that rarely does', () => {
    const found = pairs.filter(({ gap }) => gap !== null).map(({ name, gap }) => `${gap} ${name}`);
    expect(found.sort()).toEqual([
      'NEVER_CONNECTED HOUSING-CHILD_YOUTH_WORK',
      'NEVER_CONNECTED SCHOOL_SOCIAL_WORK-MEETING_ADVICE_SUPPORT',
      'RARE CHILD_YOUTH_WORK-MEETING_ADVICE_SUPPORT',
    ]);
  });

  test('offers at least three actors outside both sectors who could introduce them, for each of these gaps', () => {
    const gaps = pairs.filter(({ gap }) => gap !== null);
    for (const { name, introducers } of gaps) {
      const outside = introducers.filter((key) => !name.split('-').includes(rest.sectorOf.get(key) ?? ''));
      expect([name, outside.length >= 3]).toEqual([name, true]);
    }
    expect(gaps.length).toBeGreaterThanOrEqual(3);
  });

  test('has single points of failure, one of which keeps three others attached', () => {
    const points = articulationPoints(rest);
    expect(points.get('kulturamt')).toBe(3);
    expect(points.get('gewerbeverein')).toBe(2);
    expect(points.has('buergertreff')).toBe(false);
  });

  test('has actors without any tie, on the QM alone and on a single tie', () => {
    const lonely = full.actors.filter((key) => neighbours(full, key).size === 0);
    expect(lonely.sort()).toEqual(['feuerwehr', 'handwerkerhof', 'radgruppe', 'schulweg']);
    const single = full.actors.filter((key) => neighbours(full, key).size === 1);
    const onQm = single.filter((key) => neighbours(full, key).has(QM));
    expect(onQm.sort()).toEqual(['jury', 'mieterverein', 'quartierszeitung']);
    expect(single.length).toBeGreaterThan(onQm.length);
  });

  test('has initiatives that reach an institution only through the QM', () => {
    const institution = new Set(
      living.filter((row) => row.get('klasse') === 'Organisation').map((row) => row.get('schluessel')),
    );
    const parted = componentsOf(rest).find((component) => component.includes('anwohner')) ?? [];
    expect(parted.some((key) => institution.has(key))).toBe(false);
    expect(neighbours(full, QM).has('anwohner')).toBe(true);
  });

  test('uses every kind of tie, marks what lives only through the QM, and calls its ties examples', () => {
    const rows = readRows(LINDENAUE, 'beziehungen');
    expect(new Set(rows.map((row) => row.get('art')))).toEqual(new Set(TIE_KINDS.map(({ label }) => label)));
    isWithin(8, rows.filter((row) => row.get('ueber_qm') === 'ja').length, 30);
    expect(rows.filter((row) => row.get('beleg') === 'Beispiel').length).toBeGreaterThan(rows.length * 0.95);
    expect(new Set(rows.map(strengthOf))).toEqual(new Set([1, 2, 3, 4]));
  });

  test('has stale, never confirmed and ended ties', () => {
    const current = tiesOn(LINDENAUE, TODAY);
    const year = (cell: string): number => Number(cell.slice(-4));
    expect(
      current.filter((row) => row.get('bestaetigt_am') !== '' && year(row.get('bestaetigt_am')) < 2025).length,
    ).toBeGreaterThanOrEqual(10);
    expect(current.filter((row) => row.get('bestaetigt_am') === '').length).toBeGreaterThanOrEqual(5);
    expect(current.filter((row) => year(row.get('bestaetigt_am')) === 2026).length).toBeGreaterThan(current.length / 2);
    expect(readRows(LINDENAUE, 'beziehungen').filter((row) => row.get('bis') !== '').length).toBeGreaterThanOrEqual(10);
  });

  test('grows closer over the years, while it depends on the QM less and less', () => {
    const years = ['2024-12-31', '2025-12-31', TODAY].map((day) => {
      const then = quarterOn(LINDENAUE, day);
      const parted = without(then, QM);
      return { ties: tieCount(then), lost: 1 - connectedPairs(parted, QM) / connectedPairs(then, QM) };
    });
    for (const [index, { ties, lost }] of years.entries()) {
      const earlier = years[index - 1];
      if (!earlier) continue;
      expect(ties).toBeGreaterThan(earlier.ties);
      expect(lost).toBeLessThan(earlier.lost);
    }
  });

  test('has a QM with a running mandate and an earlier one', () => {
    const mandates = readRows(LINDENAUE, 'gebiete').filter((row) => row.get('mandat_rolle') === 'Quartiersmanagement');
    const running = mandates.filter((row) => holdsOn(row, TODAY, 'mandat_von', 'mandat_bis'));
    expect([mandates.length, running.map((row) => row.get('mandat_akteur'))]).toEqual([2, [QM]]);
  });

  test('has forty persons, all named Beispiel, each with a legal basis', () => {
    const first = new Map([...persons].reverse().map((row) => [row.get('schluessel'), row]));
    expect(first.size).toBe(40);
    for (const row of first.values()) {
      expect(row.get('nachname')).toMatch(/(?:^|-)Beispiel(?:-|$)/);
      expect([row.place, row.get('rechtsgrundlage')]).not.toContain('');
      expect(row.get('telefon')).toMatch(/^(?:0351 1234567-\d{1,2})?$/);
    }
  });

  test('has ended and changed functions and seats in most committees', () => {
    const ended = persons.filter((row) => !holdsOn(row, TODAY, 'funktion_von', 'funktion_bis'));
    expect(ended.length).toBeGreaterThanOrEqual(5);
    const changed = ended.filter((row) =>
      persons.some((other) => other.get('schluessel') === row.get('schluessel') && !ended.includes(other)),
    );
    expect(changed.length).toBeGreaterThanOrEqual(2);
    const keyOf = actorKeys(LINDENAUE);
    const seated = new Set(persons.map((row) => keyOf(row.get('akteur'))));
    expect(ofClass('Gremium').filter((row) => seated.has(row.get('schluessel'))).length).toBeGreaterThanOrEqual(7);
  });

  test('has likely duplicates of an organisation and of a person', () => {
    const names = readRows(LINDENAUE, 'akteure').map((row) => row.get('name'));
    expect(names).toEqual(
      expect.arrayContaining(['Nachbarschaftshilfe e.V.', 'Nachbarschaftshilfeverein Lindenaue e. V.']),
    );
    const families = persons.map((row) => row.get('nachname'));
    expect(families).toEqual(expect.arrayContaining(['Müller-Beispiel', 'Mueller-Beispiel']));
  });

  test('tries the reader with umlauts, sharp s, dash, euro, letters beyond Latin-1 and a leading zero', () => {
    const text = SHEETS.map((sheet) => readText(LINDENAUE, sheet)).join('');
    for (const sign of ['ä', 'Ö', 'ß', '–', '€', '„', 'ş', 'ı']) expect(text).toContain(sign);
    expect(new Set(living.map((row) => row.get('plz')))).toEqual(new Set(['', '06846']));
  });

  test('has actors that have ended', () => {
    expect(readRows(LINDENAUE, 'akteure').length - living.length).toBe(2);
  });
});
