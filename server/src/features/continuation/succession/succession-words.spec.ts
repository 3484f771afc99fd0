import type { NotChosenReason, SuccessionResult } from '../../../network-analysis/index.js';
import { reasonSentence, relaxationSentence, searchSentence } from './succession-words.js';

const names = { task: (id: string) => `Aufgabe ${id}`, actor: (id: string) => `Verein ${id}` };

type Found = Pick<SuccessionResult, 'size' | 'exact' | 'lowerBound' | 'examined'>;
const examined = (...combinations: readonly number[]): SuccessionResult['examined'] =>
  combinations.map((count, position) => ({ size: position + 1, combinations: count, feasible: 0 }));

describe('the sentence of a search', () => {
  it.each<[string, Found]>([
    ['Eine Organisation genügt.', { size: 1, exact: true, lowerBound: 1, examined: examined(6) }],
    [
      'Mit weniger als 2 Organisationen geht es nicht. Geprüft: alle 6 Kombinationen.',
      { size: 2, exact: true, lowerBound: 2, examined: examined(6, 15) },
    ],
    [
      'Mit weniger als 2 Organisationen geht es nicht. Geprüft: die eine Kombination.',
      { size: 2, exact: true, lowerBound: 2, examined: examined(1, 1) },
    ],
    [
      'Keine Gruppe bis zu 3 Organisationen erfüllt die Annahmen. Geprüft: alle 1.041 Kombinationen.',
      { size: null, exact: false, lowerBound: null, examined: examined(6, 15, 1_020) },
    ],
    [
      'Gefunden: 9 Organisationen. Mindestens 7 sind nötig. Für eine vollständige Prüfung sind es zu viele Kombinationen.',
      { size: 9, exact: false, lowerBound: 7, examined: examined(40) },
    ],
    [
      'Gefunden: 7 Organisationen. Mit weniger geht es nicht. Für eine vollständige Prüfung sind es zu viele Kombinationen.',
      { size: 7, exact: false, lowerBound: 7, examined: examined(40) },
    ],
  ])('reads: %s', (sentence, found) => expect(searchSentence(found)).toBe(sentence));
});

describe('why a candidate is in no set', () => {
  it.each<[string, NotChosenReason]>([
    ['Dort geht nichts mehr.', { code: 'EXHAUSTED' }],
    [
      'Für keine Aufgabe reicht, was gesagt wurde: 2 × nicht gefragt, 1 × keine Antwort.',
      {
        code: 'NO_TASK',
        obstacles: [
          { task: '1', obstacle: 'NO_ANSWER' },
          { task: '2', obstacle: 'NOT_ASKED' },
          { task: '3', obstacle: 'NOT_ASKED' },
        ],
      },
    ],
    ['1 freie Stunde reicht nicht für: Aufgabe 1.', { code: 'NO_HOURS', tasks: ['1'], hours: 1 }],
    ['Wäre nicht mehr neutral: Aufgabe 1.', { code: 'EXCLUDED_NEUTRALITY', tasks: ['1'] }],
    ['Ehrenamtlich nicht leistbar: Aufgabe 1 und Aufgabe 2.', { code: 'EXCLUDED_VOLUNTEERS', tasks: ['1', '2'] }],
    ['Nie gefragt: Aufgabe 1.', { code: 'NOT_ASKED', tasks: ['1'] }],
    [
      'Wäre in einer gleich großen Gruppe dabei: Verein a und Verein b. Dort passt oder steht weniger fest.',
      { code: 'LOWER_VALUE', set: ['b', 'a'], value: 1 },
    ],
    [
      'Wäre in einer Gruppe von 3 dabei: Verein a, Verein b und Verein c.',
      { code: 'LARGER_SET', set: ['a', 'b', 'c'], size: 3 },
    ],
    ['Verein a kann dasselbe, mindestens so gut und mit mindestens so vielen Stunden.', { code: 'DOMINATED', by: 'a' }],
    ['Bringt keinen neuen Teil des Netzes: Dort sitzt schon jemand aus Vorschlag A.', { code: 'NO_NEW_COMPONENT' }],
    ['Was möglich wäre, übernimmt Vorschlag A schon: Aufgabe 1.', { code: 'NOT_NEEDED', tasks: ['1'] }],
  ])('reads: %s', (sentence, reason) => expect(reasonSentence(reason, names)).toBe(sentence));

  it('comes with what was relaxed', () => {
    expect(relaxationSentence({ kind: 'F_MAX', from: 0.3, to: 0.45 }, names)).toBe(
      'Die Grenze der Zersplitterung ließ sich nicht halten: F = 0,45 statt 0,30.',
    );
    expect(relaxationSentence({ kind: 'HOURS', extra: 2.5 }, names)).toBe(
      'Die freien Stunden reichen nicht: bis zu 3 Stunden je Woche mehr, als frei sind.',
    );
    const tasks = ['1', '2'].map((task) => ({ task, obstacles: [] }));
    expect(relaxationSentence({ kind: 'MANDATORY_TASKS', tasks }, names)).toBe(
      'Niemand gefunden für: Aufgabe 1 und Aufgabe 2. Gesucht wurde ohne diese Aufgaben.',
    );
  });
});
