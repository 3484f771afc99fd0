import type cytoscape from 'cytoscape';
import type { CanvasEngine, CanvasEvents, Hover } from './canvas-engine.js';
import type { Point } from './shapes.js';

type Handlers = { [Name in keyof CanvasEvents]: Set<CanvasEvents[Name]> };

/** Turns what people do on the drawing library's canvas into our own events. `onDrag` hears every step of a drag. */
export function listenTo(
  cy: cytoscape.Core,
  stage: HTMLElement,
  onDrag: (id: string, place: Point) => void,
): Pick<CanvasEngine, 'on'> {
  const handlers: Handlers = { select: new Set(), open: new Set(), hover: new Set(), move: new Set() };
  const tellHover = (hit: Hover | null): void => {
    for (const handler of handlers.hover) handler(hit);
  };
  const tellSelect = (id: string | null): void => {
    for (const handler of handlers.select) handler(id);
  };
  cy.on('tap', (event) => {
    if (event.target === cy) tellSelect(null);
  });
  cy.on('tap', 'node, edge', (event) => {
    tellSelect((event.target as cytoscape.SingularElementArgument).id());
  });
  cy.on('dbltap', 'node', (event) => {
    for (const handler of handlers.open) handler((event.target as cytoscape.NodeSingular).id());
  });
  cy.on('mouseover', 'node, edge', (event) => {
    const target = event.target as cytoscape.SingularElementArgument;
    const { x, y } = event.renderedPosition;
    tellHover({ id: target.id(), x, y, width: cy.width(), height: cy.height() });
    stage.style.cursor = target.isNode() ? 'pointer' : 'default';
  });
  cy.on('mouseout', 'node, edge', () => {
    tellHover(null);
    stage.style.cursor = '';
  });
  cy.on('drag', 'node', (event) => {
    const node = event.target as cytoscape.NodeSingular;
    tellHover(null);
    onDrag(node.id(), { ...node.position() });
  });
  cy.on('dragfreeon', 'node', (event) => {
    const node = event.target as cytoscape.NodeSingular;
    const place = { x: Math.round(node.position('x')), y: Math.round(node.position('y')) };
    for (const handler of handlers.move) handler(node.id(), place);
  });
  return {
    on(event, handler) {
      const set: Set<typeof handler> = handlers[event];
      set.add(handler);
      return () => set.delete(handler);
    },
  };
}
