import { checkResult, exitCode, jestResult, lastLine, skippedLine, table } from '../../scripts/lib/summary.mjs';

const report = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const part = (title: string, counts: object) => ({ title, seconds: 1.25, passed: 0, failed: 0, skipped: 0, ...counts });

describe('The result of a test run', () => {
  it("counts jest's tests one by one and every other check as one", () => {
    const results = [
      part('Tests', jestResult(report, 0)),
      part('Lint', checkResult(true)),
      part('Typen', checkResult(false)),
    ];
    expect(lastLine(results)).toBe('13 passed, 1 failed');
    expect(exitCode(results)).toBe(1);
  });

  it('counts a suite that could not be loaded as a failure', () => {
    expect(jestResult({ ...report, numRuntimeErrorTestSuites: 2, numFailedTests: 1 }, 1)).toMatchObject({ failed: 3 });
  });

  it('counts a run without a report as a failure', () => {
    expect(jestResult(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0, note: 'abgebrochen' });
  });

  it('counts an exit code that no failed test explains as a failure', () => {
    expect(jestResult(report, 1)).toMatchObject({ passed: 12, failed: 1 });
  });

  it('is no success when nothing ran', () => {
    expect(exitCode([part('leer', {})])).toBe(1);
  });

  it('names what was skipped, and is silent where nothing was', () => {
    const skipping = jestResult({ ...report, numPendingTests: 4, numTodoTests: 1 }, 0);
    expect(skippedLine([part('Vertrag', skipping), part('Lint', checkResult(true))])).toBe(
      'Übersprungen: 5 in „Vertrag“.',
    );
    expect(skippedLine([part('Lint', checkResult(true))])).toBe('');
  });

  it('stands in a table with aligned columns', () => {
    const results = [
      part('Lint', checkResult(true)),
      part('Vertrag', { passed: 2, failed: 1, skipped: 3, note: 'ohne Neo4j' }),
    ];
    expect(table(results).split('\n')).toEqual([
      'Teil     Dauer  Ergebnis',
      'Lint     1,3 s  1 bestanden',
      'Vertrag  1,3 s  1 gescheitert, 2 bestanden, 3 übersprungen; ohne Neo4j',
    ]);
  });
});
