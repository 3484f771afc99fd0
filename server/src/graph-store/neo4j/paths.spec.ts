import { simplePaths } from './paths.js';
import type { Edge } from './paths.js';

const edge = (tie: string): Edge => ({ tie, start: tie.charAt(0), finish: tie.charAt(1) });

/** Every simple path by trying all ways. */
function everyPath(edges: readonly Edge[], from: string, to: string, most: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const go = (path: readonly string[], node: string): void => {
    if (node === to) found.push(path);
    else if (path.length <= 2 * most - 1) {
      for (const { tie, start, finish } of edges) {
        const next = start === node ? finish : finish === node ? start : null;
        if (next !== null && !path.includes(next)) go([...path, tie, next], next);
      }
    }
  };
  go([from], from);
  const key = (path: readonly string[]): string => String(path.length).padStart(3, '0') + path.join(' ');
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('simple paths', () => {
  it('go over ties in either direction, shortest first, then by ids', () => {
    const edges = ['cb', 'ab', 'ac', 'cb2', 'cd'].map(edge);
    expect(simplePaths(edges, 'a', 'b', 3, 10)).toEqual([
      ['a', 'ab', 'b'],
      ['a', 'ac', 'c', 'cb', 'b'],
      ['a', 'ac', 'c', 'cb2', 'b'],
    ]);
  });

  it('are as many as asked for, and no longer', () => {
    const edges = ['ab', 'bc', 'ac'].map(edge);
    expect(simplePaths(edges, 'a', 'c', 2, 1)).toEqual([['a', 'ac', 'c']]);
    expect(simplePaths(edges, 'a', 'c', 1, 9)).toHaveLength(1);
    expect(simplePaths(edges, 'a', 'c', 2, 0)).toEqual([]);
  });

  it('do not lead from a node to itself or to where no tie leads', () => {
    expect(simplePaths([edge('ab')], 'a', 'a', 3, 9)).toEqual([]);
    expect(simplePaths([edge('ab')], 'a', 'z', 3, 9)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('are those that trying all ways finds, of up to %i ties', (most) => {
    const names = [...'abcdefg'];
    const ties = names.flatMap((from, i) =>
      names.filter((_, j) => (i * 3 + j * 5) % 4 === 0 && i !== j).map((to) => from + to),
    );
    const edges = ties.map(edge);
    for (const to of ['b', 'd', 'g']) {
      expect(simplePaths(edges, 'a', to, most, 1_000)).toEqual(everyPath(edges, 'a', to, most));
    }
  });
});
