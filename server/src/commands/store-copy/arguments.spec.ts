import { readCopyArguments } from './arguments.js';

describe('the words after store:copy', () => {
  it('name the engines, and a data directory if it is not the usual one', () => {
    expect(readCopyArguments(['--from', 'embedded', '--to', 'neo4j', '--data', '/srv/netz'])).toEqual({
      from: 'embedded',
      to: 'neo4j',
      data: '/srv/netz',
      replace: false,
    });
    expect(readCopyArguments(['--replace', '--to', 'embedded', '--from', 'neo4j'])).toMatchObject({
      from: 'neo4j',
      data: null,
      replace: true,
    });
  });

  it.each([[[]], [['--from', 'neo4j']], [['--data', '--replace']], [['--from', 'a', '--to', 'b']], [['neo4j']]])(
    'give one sentence where they make no sense: %j',
    (words: readonly string[]) => expect(readCopyArguments(words)).toContain('Aufruf: npm run store:copy'),
  );
});
