export type {
  Camera,
  CanvasContent,
  CanvasEdge,
  CanvasEngine,
  CanvasEvents,
  CanvasLabel,
  CanvasNode,
  LineLook,
} from './canvas-engine.js';
export { circlePath, ellipsePath, linePath, round } from './shapes.js';
export type { PathShape, Point, Shape, TextShape } from './shapes.js';
export { svgDocument } from './svg.js';
export { paint } from './painter.js';
export { labelScale } from './label-choice.js';

/** Loads the drawing library when a map is shown, not before. */
export const loadEngine = async () => (await import('./cytoscape-engine.js')).createCytoscapeEngine;
