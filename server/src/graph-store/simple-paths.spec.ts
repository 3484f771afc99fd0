import { stepsOver } from './neo4j/edges.js';
import type { Edge } from './neo4j/edges.js';
import { distancesFrom, simplePaths } from './simple-paths.js';

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
    expect(simplePaths('a', 'b', 3, 10, stepsOver(edges))).toEqual([
      ['a', 'ab', 'b'],
      ['a', 'ac', 'c', 'cb', 'b'],
      ['a', 'ac', 'c', 'cb2', 'b'],
    ]);
  });

  it('are as many as asked for, and no longer', () => {
    const edges = ['ab', 'bc', 'ac'].map(edge);
    expect(simplePaths('a', 'c', 2, 1, stepsOver(edges))).toEqual([['a', 'ac', 'c']]);
    expect(simplePaths('a', 'c', 1, 9, stepsOver(edges))).toHaveLength(1);
    expect(simplePaths('a', 'c', 2, 0, stepsOver(edges))).toEqual([]);
  });

  it('do not lead from a node to itself or to where no tie leads', () => {
    expect(simplePaths('a', 'a', 3, 9, stepsOver([edge('ab')]))).toEqual([]);
    expect(simplePaths('a', 'z', 3, 9, stepsOver([edge('ab')]))).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('are those that trying all ways finds, of up to %i ties', (most) => {
    const names = [...'abcdefg'];
    const ties = names.flatMap((from, i) =>
      names.filter((_, j) => (i * 3 + j * 5) % 4 === 0 && i !== j).map((to) => from + to),
    );
    const edges = ties.map(edge);
    for (const to of ['b', 'd', 'g']) {
      expect(simplePaths('a', to, most, 1_000, stepsOver(edges))).toEqual(everyPath(edges, 'a', to, most));
    }
  });

  it('are sought only where the goal can be reached', () => {
    const steps = stepsOver(['ab', 'bc', 'cd', 'ax', 'xy'].map(edge));
    expect([...distancesFrom('a', 2, steps)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['x', 1],
      ['c', 2],
      ['y', 2],
    ]);
    const asked: string[] = [];
    simplePaths('a', 'd', 3, 9, (node) => {
      asked.push(node);
      return steps(node);
    });
    expect(new Set(asked)).toEqual(new Set(['a', 'b', 'c', 'd']));
  });
});
