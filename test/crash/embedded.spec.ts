import { crashRounds } from './rounds.js';

/** 30 in every run of the tests; test/crash/run.ts asks for more. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 30);

describe('the embedded engine, killed at random moments under eight writers', () => {
  it(
    `has every acknowledged write and no half one, ${String(ROUNDS)} times`,
    async () => {
      const report = await crashRounds(ROUNDS);
      process.stdout.write(`${JSON.stringify({ ...report, faults: report.faults.length })}\n`);
      expect(report.faults).toEqual([]);
      expect(report.acknowledged).toBeGreaterThan(ROUNDS);
    },
    ROUNDS * 10_000,
  );
});
