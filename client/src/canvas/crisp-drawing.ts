import type cytoscape from 'cytoscape';

/** Above so many elements drawing each one anew costs more than a frame; then the library's textures are used. */
const DIRECT_UP_TO = 1_600;

/** The part of the library's renderer that is used here; pinned by its exact version in package.json. */
interface Renderer {
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: ArrayLike<unknown>, ...rest: unknown[]) => void;
  drawCachedElements: (context: CanvasRenderingContext2D, elements: ArrayLike<unknown>, ...rest: unknown[]) => void;
  drawElements: (context: CanvasRenderingContext2D, elements: ArrayLike<unknown>) => void;
}

const isRenderer = (value: unknown): value is Renderer =>
  typeof value === 'object' &&
  value !== null &&
  ['drawLayeredElements', 'drawCachedElements', 'drawElements'].every(
    (name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function',
  );

/**
 * Draws a map of the usual size straight to the screen. The library would show textures made for the next power of two of the
 * zoom, and signs of 20 px turn soft in between. If a later version has no such methods, its own way is kept.
 */
export function drawCrisply(cy: cytoscape.Core): void {
  const { renderer: find } = cy as unknown as { readonly renderer?: () => unknown };
  const renderer = typeof find === 'function' ? find.call(cy) : undefined;
  if (!isRenderer(renderer)) return;
  const layered = renderer.drawLayeredElements.bind(renderer);
  const cached = renderer.drawCachedElements.bind(renderer);
  const direct = (): boolean => cy.elements().length <= DIRECT_UP_TO;
  renderer.drawLayeredElements = (context, elements, ...rest) =>
    direct() ? renderer.drawElements(context, elements) : layered(context, elements, ...rest);
  renderer.drawCachedElements = (context, elements, ...rest) =>
    direct() ? renderer.drawElements(context, elements) : cached(context, elements, ...rest);
}
