/**
 * A part's result: {id, title, seconds, passed, failed, skipped, note?}. A check that is no test suite counts as one
 * test; a part that did not run has passed = failed = 0 and a note that says why.
 */
export const checkResult = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Reads what jest wrote with --json. A suite that could not even be loaded counts as one failed test; no report at all, too. */
export function jestResult(report, code) {
  if (report === null) return { ...checkResult(false), note: 'abgebrochen' };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const seconds = (value) => value.toFixed(1).replace('.', ',');

/** The table of all parts, one line each, columns aligned. */
export function table(results) {
  const rows = results.map((result) => [
    result.title,
    result.seconds === undefined ? '-' : `${seconds(result.seconds)} s`,
    state(result),
  ]);
  const head = ['Teil', 'Dauer', 'Ergebnis'];
  const width = (column) => Math.max(...[head, ...rows].map((row) => row[column].length));
  const line = ([part, time, outcome]) => `${part.padEnd(width(0))}  ${time.padStart(width(1))}  ${outcome}`;
  return [head, ...rows].map(line).join('\n');
}

function state({ passed, failed, skipped, note }) {
  const counts = [
    failed > 0 ? `${failed} gescheitert` : null,
    passed > 0 ? `${passed} bestanden` : null,
    skipped > 0 ? `${skipped} übersprungen` : null,
  ].filter((text) => text !== null);
  const words = counts.length > 0 ? counts.join(', ') : null;
  return [words, note].filter((text) => text !== undefined && text !== null).join('; ') || 'nichts ausgeführt';
}

/** The last line of a run, `N passed, N failed`, over all parts. */
export function lastLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** One line that names what was skipped and where; empty if nothing was. */
export function skippedLine(results) {
  const named = results.filter(({ skipped }) => skipped > 0).map(({ title, skipped }) => `${skipped} in „${title}“`);
  return named.length > 0 ? `Übersprungen: ${named.join(', ')}.` : '';
}

/** 0 if something ran and nothing failed. */
export function exitCode(results) {
  const ran = results.some(({ passed, failed }) => passed + failed > 0);
  return ran && results.every(({ failed }) => failed === 0) ? 0 : 1;
}
