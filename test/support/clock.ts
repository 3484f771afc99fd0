import type { Clock } from '../../server/src/kernel/clock.js';

/** A clock that runs with the machine's and can be put forward. */
export interface AdjustableClock extends Clock {
  forward(minutes: number): void;
}

export function adjustableClock(): AdjustableClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    forward(minutes) {
      ahead += minutes * 60_000;
    },
  };
}

/** A clock that runs from an instant on, so that what is old today stays as old in every later run of the tests. */
export function clockFrom(start: string): Clock {
  const ahead = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + ahead).toISOString() };
}
