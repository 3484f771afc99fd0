/**
 * Sine and cosine of an angle in turns from power series. Browsers and Node lines may round Math.sin differently in the last
 * place; these use only + - * and give the same picture everywhere. Error below 1e-15.
 */
export function sineAndCosine(turns: number): { sin: number; cos: number } {
  const part = turns - Math.floor(turns);
  const octant = Math.floor(part * 8);
  // The remaining angle lies between 0 and a quarter of pi, where both series converge fast.
  const odd = octant % 2 === 1;
  const rest = (odd ? octant + 1 - part * 8 : part * 8 - octant) * (PI / 4);
  const [s, c] = odd ? [cosSeries(rest), sinSeries(rest)] : [sinSeries(rest), cosSeries(rest)];
  switch (octant >> 1) {
    case 0:
      return { sin: s, cos: c };
    case 1:
      return { sin: c, cos: -s };
    case 2:
      return { sin: -s, cos: -c };
    default:
      return { sin: -c, cos: s };
  }
}

export const PI = 3.141592653589793;

function sinSeries(x: number): number {
  const q = x * x;
  let term = x;
  let sum = x;
  for (let n = 2; n < 20; n += 2) {
    term = (-term * q) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

function cosSeries(x: number): number {
  const q = x * x;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 20; n += 2) {
    term = (-term * q) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** The point of an ellipse around the centre at a parameter in turns, clockwise from the top (y down). */
export function ellipsePoint(rx: number, ry: number, turns: number): { x: number; y: number } {
  const { sin, cos } = sineAndCosine(turns);
  return { x: rx * sin, y: -ry * cos };
}

/** Direction of the straight ray from the centre to that point, of length 1. */
export function rayDirection(rx: number, ry: number, turns: number): { x: number; y: number } {
  const { x, y } = ellipsePoint(rx, ry, turns);
  const length = Math.sqrt(x * x + y * y);
  return { x: x / length, y: y / length };
}
