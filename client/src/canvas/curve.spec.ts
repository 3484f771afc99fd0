import { absoluteControl, relativeControl, shortened } from './curve.js';

describe('a control point relative to its ends', () => {
  it.each([
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 30, y: 40 },
    ],
    [
      { x: -20, y: 70 },
      { x: 35, y: -12 },
      { x: 1, y: 2 },
    ],
    [
      { x: 5, y: 5 },
      { x: 5, y: -95 },
      { x: 60, y: -45 },
    ],
  ])('leads back to the same point', (from, to, control) => {
    const back = absoluteControl(from, to, relativeControl(from, to, control));
    expect(back.x).toBeCloseTo(control.x, 9);
    expect(back.y).toBeCloseTo(control.y, 9);
  });

  it('lies to the right of the way where the distance is positive (y down)', () => {
    expect(relativeControl({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 5, y: 3 })).toEqual({ weight: 0.5, distance: 3 });
  });

  it('is in the middle where both ends are at one place', () => {
    expect(relativeControl({ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 9, y: 9 })).toEqual({ weight: 0.5, distance: 0 });
  });
});

describe('a shortened end', () => {
  it('moves towards the control point', () => {
    expect(shortened({ x: 0, y: 0 }, { x: 0, y: 50 }, 12)).toEqual({ x: 0, y: 12 });
  });

  it('stays where the control point is nearer than the gap', () => {
    expect(shortened({ x: 0, y: 0 }, { x: 0, y: 5 }, 12)).toEqual({ x: 0, y: 0 });
  });
});
