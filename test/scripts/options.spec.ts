import { parseOptions, portOf } from '../../scripts/lib/options.mjs';

const spec = { port: { hint: 'N', check: portOf, wants: 'eine Zahl' }, data: { hint: 'DIR' }, empty: {} };

describe('The options of npm start', () => {
  it('are read with a blank or an equals sign before the value', () => {
    expect(parseOptions(['--port', '4110', '--data=a b', '--empty'], spec)).toEqual({
      port: 4110,
      data: 'a b',
      empty: true,
    });
  });

  it('may all be left out', () => {
    expect(parseOptions([], spec)).toEqual({});
  });

  it.each([
    [['--prot', '1'], 'Die Option --prot gibt es nicht. Möglich sind: --port N, --data DIR, --empty.'],
    [['--constructor'], 'Die Option --constructor gibt es nicht. Möglich sind: --port N, --data DIR, --empty.'],
    [['4110'], 'Mit „4110“ ist nichts anzufangen. Möglich sind: --port N, --data DIR, --empty.'],
    [['--port'], 'Der Option --port fehlt ihr Wert (N).'],
    [['--data', '--empty'], 'Der Option --data fehlt ihr Wert (DIR).'],
    [['--data='], 'Der Option --data fehlt ihr Wert (DIR).'],
    [['--port', '80a'], 'Die Option --port braucht eine Zahl, nicht „80a“.'],
    [['--empty=yes'], 'Die Option --empty steht allein, ohne Wert.'],
  ])('are refused with one sentence: %j', (args, sentence) => {
    expect(() => parseOptions(args, spec)).toThrow(new Error(sentence));
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
    ['65536', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('read the port %j as %j', (text, port) => {
    expect(portOf(text)).toBe(port);
  });
});
