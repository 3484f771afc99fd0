import { setTimeout as delay } from 'node:timers/promises';

/** Every refusal takes this long, or a multiple of it where the machine is busy. */
export const REFUSAL_MS = 250;

/** Waits until a refusal that began at `began` (performance.now) may be answered, so that its time tells nothing. */
export async function untilRefusal(began: number): Promise<void> {
  const elapsed = performance.now() - began;
  await delay(Math.ceil(elapsed / REFUSAL_MS) * REFUSAL_MS - elapsed);
}
