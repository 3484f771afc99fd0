/** Resolves at the first SIGINT or SIGTERM; further ones are ignored, for a terminal and its shell may send several. */
export const untilAskedToEnd = (): Promise<void> =>
  new Promise((done) => {
    process.on('SIGINT', () => done());
    process.on('SIGTERM', () => done());
  });
