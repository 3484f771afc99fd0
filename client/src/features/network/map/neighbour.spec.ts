import { neighbourIn } from './neighbour.js';

const places = [
  ['near', { x: 40, y: 5 }],
  ['far', { x: 200, y: 0 }],
  ['aside', { x: 30, y: 60 }],
  ['left', { x: -50, y: 10 }],
  ['up', { x: 0, y: -80 }],
] as const;
const from = { x: 0, y: 0 };

describe('the neighbour in a direction', () => {
  it('is the nearest that lies more that way than aside', () => {
    expect(neighbourIn(places, from, 'right')).toBe('near');
    expect(neighbourIn(places, from, 'left')).toBe('left');
    expect(neighbourIn(places, from, 'up')).toBe('up');
    expect(neighbourIn(places, from, 'down')).toBe('aside');
  });

  it('is one that lies aside where no other lies that way', () => {
    expect(neighbourIn([['only', { x: 5, y: 90 }]], from, 'right')).toBe('only');
  });

  it('is nobody at the edge', () => {
    expect(neighbourIn([['left', { x: -5, y: 0 }]], from, 'right')).toBeNull();
  });
});
