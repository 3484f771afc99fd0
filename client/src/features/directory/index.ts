export { kindLabel } from './kind-label.js';
export { CLASS_LABELS, HINT_LABELS, HINT_TONES, RING_LABELS, RING_SENTENCES } from './messages.de.js';
