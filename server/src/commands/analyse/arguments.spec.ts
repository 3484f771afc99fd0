import { analyseCall } from './arguments.js';
import { isMeasure } from './measure-names.js';

describe('the call of analyse', () => {
  it('asks for all measures of a file', () => {
    const call = { kind: 'network', path: 'netz.json', measures: null, time: false };
    expect(analyseCall(['netz.json'])).toEqual(call);
    expect(analyseCall(['--time', 'netz.json'])).toEqual({ ...call, time: true });
  });

  it('takes names once each, with or without blanks', () => {
    const { measures } = { measures: null, ...analyseCall(['n.json', '--measures', 'ei, core,,ei,kpp_pos.reach_m']) };
    expect(measures).toEqual(['ei', 'core', 'kpp_pos.reach_m']);
  });

  it('asks for the succession of a file', () => {
    expect(analyseCall(['--verstetigung', 'fall.json'])).toEqual({ kind: 'succession', path: 'fall.json' });
  });

  it.each([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['an unknown option', ['a.json', '--fast']],
    ['an option without its value', ['a.json', '--measures']],
    ['no names', ['a.json', '--measures', ',']],
    ['succession with measures', ['--verstetigung', 'a.json', '--measures', 'ei']],
    ['succession and a network', ['--verstetigung', 'a.json', 'b.json']],
  ])('with %s is answered by how to call it', (_, words) => {
    expect(() => analyseCall(words)).toThrow(/Aufruf: npm run --silent analyse -- DATEI\.json /);
  });

  it('names the measure that does not exist, and those that do', () => {
    expect(() => analyseCall(['a.json', '--measures', 'ei,betweenes'])).toThrow(
      /^Die Maßzahl „betweenes“ gibt es nicht; es gibt: n, m, .*removal\.$/,
    );
  });
});

describe('the name of a measure', () => {
  it.each(['kpp_neg', 'kpp_neg.DF', 'kpp_pos.reach_m', 'reach_1', 'removal.largest', 'by_sector', 'eigenvector_w'])(
    '%s is known',
    (name) => expect(isMeasure(name)).toBe(true),
  );

  it.each(['', 'DF', 'removal.', 'nodes', 'kpp', 'reach_9', 'constructor'])('„%s“ is not', (name) =>
    expect(isMeasure(name)).toBe(false),
  );
});
