import {
  cellDetail,
  cellName,
  freeTime,
  separated,
  share,
  stageTime,
  tiesEach,
  willingnessThreshold,
} from './messages.de.js';
import type { Offer } from './types.js';

const offer: Offer = {
  id: 'o1',
  version: 1,
  candidateId: 'c1',
  taskPlanId: 't1',
  sign: 'COMMITTED',
  ability: 'SUITABLE',
  willingness: 'COMMITTED',
  excluded: null,
  exclusionNote: null,
  condition: null,
  hours: 8,
  date: null,
  sourceId: null,
  sourceTitle: null,
  sentence: 'zugesagt.',
};

describe('the words of a cell', () => {
  it('say hours of a promise, and the condition where there is one', () => {
    expect(cellDetail(offer)).toBe('8 h');
    expect(cellDetail({ ...offer, sign: 'CONDITIONAL', condition: 'nur Räume' })).toBe('nur Räume');
    expect(cellDetail({ ...offer, sign: 'EXCLUDED', excluded: 'VOLUNTEERS' })).toBe('nicht im Ehrenamt');
  });

  it('never make a no of what was not asked', () => {
    expect(cellName('Bürgertreff', 'Fonds', undefined)).toBe('Bürgertreff, Fonds: nicht gefragt');
    expect(cellName('Bürgertreff', 'Fonds', { ...offer, sign: 'UNSUITABLE' })).toBe(
      'Bürgertreff, Fonds: nicht geeignet',
    );
    expect(cellName('Bürgertreff', 'Fonds', { ...offer, sign: 'DECLINED', condition: 'erschöpft' })).toBe(
      'Bürgertreff, Fonds: keine Bereitschaft, erschöpft',
    );
  });
});

describe('figures in words', () => {
  it('say what cannot be said, and never show a number for it', () => {
    expect(share(null)).toBe('–');
    expect(separated(null)).toBe('zu klein, um es zu sagen');
    expect(share(0.838)).toBe('84\u00a0%');
    expect(separated(0.334)).toBe('33 von 100 getrennt');
  });

  it('tell unknown time from none', () => {
    expect(freeTime(null, 'UNKNOWN')).toBe('Zeit unbekannt');
    expect(freeTime(6, 'EXHAUSTED')).toBe('erschöpft');
    expect(freeTime(6, 'LIMITED')).toBe('6 h frei');
  });

  it('say what an assumption means', () => {
    expect(tiesEach(0)).toBe('keine neuen Beziehungen');
    expect(tiesEach(1)).toBe('höchstens 1 Beziehung');
    expect(willingnessThreshold(1)).toBe('nur feste Zusagen');
    expect(willingnessThreshold(0.5)).toBe('auch bedingte Zusagen');
    expect(willingnessThreshold(0.25)).toBe('auch bloß Signalisiertes');
  });

  it('say of a stage when it was reached, what is planned, and what is overdue', () => {
    expect(stageTime({ doneOn: '2025-03', plannedFor: null, overdue: false })).toBe('erreicht 03/2025');
    expect(stageTime({ doneOn: null, plannedFor: '2027-06', overdue: false })).toBe('bis 06/2027');
    expect(stageTime({ doneOn: null, plannedFor: '2026-06', overdue: true })).toBe('war für 06/2026 geplant');
    expect(stageTime({ doneOn: null, plannedFor: null, overdue: false })).toBe('noch ohne Termin');
  });
});
