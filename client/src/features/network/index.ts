export { withoutHref } from './without/without-href.js';
