/**
 * Called by long kernels between two sources with what is done and what there is in all; throws Cancelled when the result is
 * no longer wanted.
 */
export type Watch = (done: number, total: number) => void;

/** The work was given up because nobody waits for it any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** For work that nobody watches. */
export const unwatched: Watch = () => undefined;
