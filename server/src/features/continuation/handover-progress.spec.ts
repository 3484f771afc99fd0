import type { TieHandover } from './entries.js';
import { handoverCounts, handoverPace } from './handover-progress.js';

const DAY = '2026-11-22';

const handover = (over: Partial<TieHandover>): TieHandover => ({
  ...{ id: 'h', version: 1, tie: 't', state: 'HANDED_OVER', receiver: 'r', date: null, metOn: null },
  ...{ withoutQmOn: null, commitmentsAcceptedOn: null, nextStep: null, nextStepDue: null, owner: null, note: null },
  ...over,
});
const handed = (count: number, date: string): readonly TieHandover[] =>
  Array.from({ length: count }, () => handover({ date }));

describe('the pace of the handover', () => {
  it('is carried on to the end of the funding', () => {
    expect(handoverPace(53, handed(9, '2026-05'), 27, DAY)).toEqual({
      handedOverInTwelveMonths: 9,
      left: 44,
      monthsLeft: 27,
      neededPerYear: 20,
      missingAtEnd: 24,
      onTrack: false,
      headline: '9 Beziehungen in 12 Monaten.',
      sentence: 'Für die übrigen 44 bleiben 27 Monate; nötig sind 20 im Jahr. Geht es so weiter, fehlen am Ende 24.',
    });
  });

  it('leaves out what was handed over earlier, later, or on no known day', () => {
    const ties = [...handed(2, '2025-11-22'), ...handed(1, '2026-12'), handover({}), handover({ metOn: '2026-10' })];
    expect(handoverPace(10, ties, 12, DAY)).toMatchObject({ handedOverInTwelveMonths: 1, left: 5, missingAtEnd: 4 });
  });

  it('says so when it suffices, when all is done, and when no time is left', () => {
    const paced = (total: number, months: number) => handoverPace(total, handed(3, '2026-06-01'), months, DAY);
    expect(paced(6, 12)).toMatchObject({ onTrack: true, missingAtEnd: 0 });
    expect(paced(6, 12)?.sentence).toMatch(/Geht es so weiter, reicht es\.$/);
    expect(paced(3, 12)?.sentence).toBe('Alle Beziehungen sind übergeben.');
    expect(paced(4, 0)).toMatchObject({ neededPerYear: null, missingAtEnd: 1 });
    expect(paced(4, 0)?.sentence).toBe('Für die letzte bleibt keine Zeit mehr.');
    expect(handoverPace(0, [], 12, DAY)).toBeNull();
  });

  it('counts what is planned, under way and done out of all', () => {
    const some = [handover({}), handover({ state: 'INTRODUCED' }), handover({ state: 'PLANNED' })];
    expect(handoverCounts(7, some)).toEqual({ total: 7, planned: 1, underWay: 1, handedOver: 1 });
  });
});
