import { placeAfter } from './matrix-model.js';

const last = { row: 7, column: 5 };

describe('moving in the grid of tasks and organisations', () => {
  it('goes one cell with an arrow, and into the heads', () => {
    expect(placeAfter({ row: 0, column: 0 }, 'ArrowRight', false, last)).toEqual({ row: 0, column: 1 });
    expect(placeAfter({ row: 0, column: 0 }, 'ArrowLeft', false, last)).toEqual({ row: 0, column: -1 });
    expect(placeAfter({ row: 0, column: 3 }, 'ArrowUp', false, last)).toEqual({ row: -1, column: 3 });
  });

  it('stays at the edges and never enters the empty corner', () => {
    expect(placeAfter({ row: 7, column: 5 }, 'ArrowDown', false, last)).toBeNull();
    expect(placeAfter({ row: 7, column: 5 }, 'ArrowRight', false, last)).toBeNull();
    expect(placeAfter({ row: 0, column: -1 }, 'ArrowUp', false, last)).toBeNull();
    expect(placeAfter({ row: -1, column: 0 }, 'ArrowLeft', false, last)).toBeNull();
  });

  it('goes to the ends of a row with Pos1 and Ende, with Strg to the corners', () => {
    expect(placeAfter({ row: 3, column: 2 }, 'Home', false, last)).toEqual({ row: 3, column: -1 });
    expect(placeAfter({ row: 3, column: 2 }, 'End', false, last)).toEqual({ row: 3, column: 5 });
    expect(placeAfter({ row: 3, column: 2 }, 'Home', true, last)).toEqual({ row: 0, column: 0 });
    expect(placeAfter({ row: 3, column: 2 }, 'End', true, last)).toEqual(last);
  });

  it('leaves all other keys alone', () => {
    expect(placeAfter({ row: 3, column: 2 }, 'a', false, last)).toBeNull();
  });
});
