import type cytoscape from 'cytoscape';
import { DASHES } from './edge-shapes.js';

const dashes = (look: keyof typeof DASHES): string => (DASHES[look] ?? []).join(' ');

/** Names are our own; so the library need not look for any. */
const NO_TEXT = { 'min-zoomed-font-size': 10_000 };

/**
 * The look of icons and lines; everything that differs from element to element is in its data. A text of the stylesheet, so
 * that the library parses values like lists of colours itself.
 */
export const STYLE: cytoscape.StylesheetJson = [
  { selector: 'core', style: { 'outside-texture-bg-opacity': 0 } },
  {
    selector: 'node',
    style: {
      shape: 'ellipse',
      width: 'data(hit)',
      height: 'data(hit)',
      'background-opacity': 0,
      'background-image': 'data(image)',
      'background-width': 'data(extent)',
      'background-height': 'data(extent)',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 'data(expansion)',
      opacity: 'data(opacity)',
      'z-index': 'data(layer)',
      'z-index-compare': 'manual',
      'overlay-opacity': 0,
      'overlay-padding': 0,
      ...NO_TEXT,
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'edge-distances': 'node-position',
      width: 'data(width)',
      'line-color': 'data(colour)',
      opacity: 'data(opacity)',
      'z-index': 'data(layer)',
      'z-index-compare': 'manual',
      'overlay-opacity': 0,
      'overlay-padding': 2,
      // to the middle of the icons, which lie above: lines between neighbours need no room beside them
      'source-endpoint': '0 0',
      'target-endpoint': '0 0',
      ...NO_TEXT,
    },
  },
  {
    selector: 'edge[?curved]',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(distance)',
      'control-point-weights': 'data(weight)',
    },
  },
  {
    selector: 'edge[?fades]',
    style: {
      'line-fill': 'linear-gradient',
      'line-gradient-stop-colors': 'data(stops)',
      'line-gradient-stop-positions': '0 50 100',
    },
  },
  {
    selector: 'edge[line = "dots"]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('dots'), 'line-cap': 'round' },
  },
  {
    selector: 'edge[line = "dash-dot"]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('dash-dot') },
  },
  { selector: 'edge[line = "gap"]', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('gap') } },
  {
    selector: 'edge[line = "double"]',
    style: { 'line-color': '#ffffff', 'line-outline-width': 2, 'line-outline-color': 'data(colour)' },
  },
  {
    selector: 'edge[?arrow]',
    style: {
      'target-arrow-shape': 'triangle',
      'target-arrow-color': 'data(colour)',
      'arrow-scale': 0.75,
      'target-endpoint': 'outside-to-node',
    },
  },
] as unknown as cytoscape.StylesheetJson;
