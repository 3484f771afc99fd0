import { obstacle, ofTie, taskFields, tieFields } from './handover-model.js';
import type { Handover } from './handover-model.js';

const receiver = {
  id: 'a1',
  name: 'Bürgertreff Lindenaue e. V.',
  shortName: 'Bürgertreff',
  class: 'ORGANISATION' as const,
  kind: 'ASSOCIATION',
  sector: 'SO',
};
const open = ofTie({
  id: null,
  version: null,
  state: 'OPEN',
  receiver: null,
  date: null,
  metOn: null,
  spokeWithoutQmOn: null,
  commitmentsAcceptedOn: null,
  nextStep: null,
  nextStepDue: null,
  nextStepOverdue: false,
  ownerId: null,
  ownerName: null,
  note: null,
  missing: ['beide sich getroffen haben'],
});
const introduced: Handover = { ...open, step: 'UNDER_WAY', receiver };

describe('the handover of a tie', () => {
  it('may be planned before anybody receives it, but not introduced', () => {
    expect(obstacle(open, 'PLANNED')).toBeNull();
    expect(obstacle(open, 'UNDER_WAY')).toMatch(/^An wen geht es über/);
  });

  it('is handed over only when nothing is missing, and says what is', () => {
    const missing = ['beide sich getroffen haben', 'die Zusagen angenommen sind'];
    expect(obstacle({ ...introduced, missing }, 'HANDED_OVER')).toBe(
      'Übergeben ist es erst, wenn beide sich getroffen haben und die Zusagen angenommen sind.',
    );
    expect(obstacle({ ...introduced, missing: [] }, 'HANDED_OVER')).toBeNull();
  });
});

describe('a change of a handover', () => {
  it('is sent in the words of its subject, and what is left out stays out', () => {
    expect(tieFields({ step: 'UNDER_WAY', withoutQmOn: '2026-10-30' })).toEqual({
      state: 'INTRODUCED',
      spokeWithoutQmOn: '2026-10-30',
    });
    expect(taskFields({ step: 'UNDER_WAY', withoutQmOn: null })).toEqual({
      state: 'IN_TRAINING',
      workedWithoutQmOn: null,
    });
    expect(tieFields({ metOn: null })).toEqual({ metOn: null });
  });
});
