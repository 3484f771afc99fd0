/** The caller no longer wanted the result. */
export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
  constructor(kind: string) {
    super(`The job ${kind} was cancelled.`);
  }
}

/** The job threw, or its thread died under it. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';
  constructor(kind: string, reason: string) {
    super(`The job ${kind} failed. ${reason}`);
  }
}

/** Too many jobs are waiting; try again later. */
export class PoolFull extends Error {
  override readonly name = 'PoolFull';
  constructor(limit: number) {
    super(`${limit} jobs are waiting already.`);
  }
}

/** The pool was closed. */
export class PoolClosed extends Error {
  override readonly name = 'PoolClosed';
  constructor() {
    super('The pool is closed.');
  }
}
