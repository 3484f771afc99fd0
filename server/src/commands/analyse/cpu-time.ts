/** A single run of a quick piece of work says little: it is repeated for so many seconds, but not more often than this. */
const ENOUGH_SECONDS = 0.1;
const MOST_RUNS = 51;

/**
 * CPU seconds of one run of the work, all threads of the process together: the median of several runs where one is quick.
 * Whoever wants the engine's warm-up left out has run the work before.
 */
export function cpuSeconds(work: () => void): number {
  const runs: number[] = [];
  for (let spent = 0; runs.length === 0 || (spent < ENOUGH_SECONDS && runs.length < MOST_RUNS);) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1e6);
    spent += (user + system) / 1e6;
  }
  return runs.sort((a, b) => a - b)[runs.length >> 1] ?? 0;
}
