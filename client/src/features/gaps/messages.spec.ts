import { drawsProgress, dueDay, introducersTitle, notFound, rangeWords, shortName, taskWords } from './messages.de.js';

describe('the words of the page', () => {
  it('name who takes care of a gap, and until when', () => {
    const owner = { name: 'Kim Maria Beispiel' };
    expect(taskWords({ owner, dueOn: '2026-12-15', overdue: false }, '2026-11-22')).toBe('K. Beispiel, bis 15.12.');
    expect(taskWords({ owner, dueOn: '2027-01-31', overdue: false }, '2026-11-22')).toBe('K. Beispiel, bis 31.01.2027');
    expect(taskWords({ owner: null, dueOn: '2026-11-15', overdue: true }, '2026-11-22')).toBe(
      'Konto gelöscht, überfällig seit 15.11.',
    );
  });

  it('shorten a name, but not one of a single word', () => {
    expect([shortName('Kim Beispiel'), shortName('Quartiersbüro'), shortName(' ')]).toEqual([
      'K. Beispiel',
      'Quartiersbüro',
      '',
    ]);
    expect(dueDay('2026-03-01', '2026-11-22')).toBe('01.03.');
  });

  it('say how far the draws are and how long they still take', () => {
    expect(drawsProgress(120, 200, 3.2)).toBe('120 von 200 Proben, noch etwa 3 Sekunden');
    expect(drawsProgress(10, 2000, 150)).toBe('10 von 2.000 Proben, noch etwa 3 Minuten');
    expect(drawsProgress(199, 200, 0.1)).toBe('199 von 200 Proben, gleich fertig');
    expect(drawsProgress(0, 200, null)).toBe('0 von 200 Proben');
  });

  it('say of a range where nine of ten draws lie, and why it may lie beside the value', () => {
    expect(rangeWords({ text: '29 bis 41 %', aside: null })).toBe('Spanne: 29 bis 41 %');
    expect(rangeWords({ text: '588 bis 719', aside: 'Proben nehmen nur weg.' })).toBe(
      'Spanne: 588 bis 719. Proben nehmen nur weg.',
    );
    expect(rangeWords({ text: '0,55', aside: null })).toBe('In neun von zehn Proben 0,55');
  });

  it('tell a gap that waits for the draws from one that is gone', () => {
    expect(notFound('BRIDGE:a|b', 3)).toMatch(/sobald die Proben gerechnet sind/);
    expect(notFound('BRIDGE:a|b', 0)).toMatch(/steht nicht in der Liste/);
    expect(notFound('ISOLATED:a', 3)).toMatch(/steht nicht in der Liste/);
  });

  it('say who could introduce, and of pairs of sectors that they know both sides', () => {
    expect(introducersTitle('SECTOR_PAIR', 3)).toBe('Diese drei kennen beide Seiten');
    expect(introducersTitle('SECTOR_PAIR', 5)).toBe('Diese kennen beide Seiten');
    expect(introducersTitle('STRUCTURE', 2)).toBe('Wer eine zweite Verbindung knüpfen könnte');
    expect(introducersTitle('ACTOR', 1)).toBe('Wer vorstellen könnte');
  });
});
