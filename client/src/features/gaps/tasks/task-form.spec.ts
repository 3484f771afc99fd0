import { inFourWeeks, missingIn } from './task-form.js';

const form = { ownerId: 'a', dueOn: '2026-12-15', title: 'Vorstellen' };

describe('the fields of a task', () => {
  it('name an owner, a day and what is to be done', () => {
    expect(missingIn(form)).toEqual([]);
    expect(missingIn({ ownerId: null, dueOn: null, title: ' ' }).map(({ field }) => field)).toEqual([
      'ownerId',
      'dueOn',
      'title',
    ]);
  });

  it('want a day, where a month would be a date too', () => {
    expect(missingIn({ ...form, dueOn: '2026-12' }).map(({ field }) => field)).toEqual(['dueOn']);
  });

  it('begin with a date four weeks ahead, also across a year', () => {
    expect(inFourWeeks('2026-12-10')).toBe('2027-01-07');
  });
});
