export { GapCount } from './GapCount.js';
