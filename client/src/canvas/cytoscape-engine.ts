import cytoscape from 'cytoscape';
import type { Camera, CanvasContent, CanvasEdge, CanvasEngine, CanvasNode } from './canvas-engine.js';
import { difference } from './content-difference.js';
import { drawCrisply } from './crisp-drawing.js';
import { STYLE } from './cytoscape-style.js';
import { edgeData, nodeData, nodePlace } from './elements.js';
import { edgeShapes } from './edge-shapes.js';
import { listenTo } from './gestures.js';
import { createLayer, inWorld, Labels, paintWorld } from './layers.js';
import { paint } from './painter.js';
import type { Point, Shape } from './shapes.js';
import styles from './layers.module.css';

const NODE_FIELDS = ['x', 'y', 'hit', 'extent', 'pictureKey', 'opacity', 'layer'] as const;
const EDGE_FIELDS = ['control', 'line', 'colour', 'width', 'opacity', 'fades', 'arrow', 'layer'] as const;
/** From so many icons on the sheet is moved as a texture, */
const MANY = 150;
/** and drawn at the screen's plain resolution. */
const LARGE = 600;
const ZOOM = { least: 0.12, most: 4, mostFitted: 1.7 } as const;

const EMPTY: CanvasContent = {
  nodes: [],
  edges: [],
  labels: [],
  underlay: [],
  overlay: [],
  bounds: { width: 1, height: 1 },
  labelsFit: true,
  draggable: false,
};

// The library would write a style element into the page, which a strict content policy refuses; the rule it wants is in our own.
function announceStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}

/** Draws on a canvas with Cytoscape, in a container that is positioned; wedges, names and numbers are sheets of our own below and above it. */
export function createCytoscapeEngine(container: HTMLElement, expectedNodes: number): CanvasEngine {
  announceStyles();
  container.classList.add(styles['stage'] ?? '');
  const stage = document.createElement('div');
  stage.className = styles['layer'] ?? '';
  const below = createLayer(false);
  const above = createLayer(true);
  container.append(below.canvas, stage, above.canvas);
  const large = expectedNodes >= LARGE;
  const cy = cytoscape({
    container: stage,
    style: STYLE,
    layout: { name: 'preset' },
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: expectedNodes >= MANY,
    hideEdgesOnViewport: false,
    motionBlur: false,
    ...(large ? { pixelRatio: 1 } : {}),
  });
  drawCrisply(cy);

  let content = EMPTY;
  let nodes: ReadonlyMap<string, CanvasNode> = new Map();
  let edges: ReadonlyMap<string, CanvasEdge> = new Map();
  let followsFit = true;
  let drawing = 0;
  const labels = new Labels();

  const camera = (): Camera => {
    const pan = cy.pan();
    return { zoom: cy.zoom(), x: pan.x, y: pan.y, width: container.clientWidth, height: container.clientHeight };
  };
  const places = new Map<string, Point>();
  const placeOf = (id: string): Point | undefined => places.get(id);

  let frame = 0;
  let painted: { readonly shapes: readonly Shape[]; readonly at: string } | null = null;
  const paintLayers = (): void => {
    frame = 0;
    const view = camera();
    const sheet = { shapes: content.underlay, at: JSON.stringify(view) };
    // the sheet stays when only ties, icons or names have changed
    if (sheet.shapes !== painted?.shapes || sheet.at !== painted.at)
      below.paint(view, paintWorld(view, content.underlay));
    painted = sheet;
    above.paint(view, (context) => {
      paint(context, [inWorld(view, content.overlay), ...labels.shapes(content, view, placeOf)]);
    });
  };
  const repaint = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paintLayers);
  };

  const patch = (next: CanvasContent): void => {
    // for whoever waits until the map can be seen: the number of the drawing that is on the screen
    drawing += 1;
    cy.one('render', () => container.setAttribute('data-drawn', String(drawing)));
    const nodeChange = difference(nodes, next.nodes, NODE_FIELDS);
    const edgeChange = difference(edges, next.edges, EDGE_FIELDS);
    const moved = new Set(
      nodeChange.changed.filter(({ id, x, y }) => nodes.get(id)?.x !== x || nodes.get(id)?.y !== y).map(({ id }) => id),
    );
    for (const node of next.nodes) places.set(node.id, { x: node.x, y: node.y });
    for (const id of nodeChange.removed) places.delete(id);
    const data = (edge: CanvasEdge): ReturnType<typeof edgeData> => edgeData(edge, placeOf);
    cy.batch(() => {
      // all at once, for after each removal the library looks through all that is left
      const gone = new Set([...edgeChange.removed, ...nodeChange.removed]);
      if (gone.size > 0) cy.remove(cy.elements().filter((element) => gone.has(element.id())));
      for (const node of nodeChange.changed) {
        const element = cy.getElementById(node.id);
        element.data(nodeData(node));
        if (moved.has(node.id)) element.position(nodePlace(node));
      }
      cy.add([
        ...nodeChange.added.map((node) => ({
          group: 'nodes' as const,
          data: nodeData(node),
          position: nodePlace(node),
          grabbable: node.fixed !== true,
        })),
        ...edgeChange.added.map((edge) => ({ group: 'edges' as const, data: data(edge) })),
      ]);
      for (const edge of edgeChange.changed) cy.getElementById(edge.id).data(data(edge));
      if (moved.size > 0) {
        const done = new Set([...edgeChange.changed, ...edgeChange.added].map(({ id }) => id));
        for (const edge of next.edges) {
          if (!done.has(edge.id) && (moved.has(edge.from) || moved.has(edge.to)))
            cy.getElementById(edge.id).data(data(edge));
        }
      }
    });
    // one switch for all, for telling each icon would style it anew
    cy.autoungrabify(!next.draggable);
    nodes = new Map(next.nodes.map((node) => [node.id, node]));
    edges = new Map(next.edges.map((edge) => [edge.id, edge]));
    content = next;
    labels.invalidate();
    repaint();
  };

  const fit = (): void => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === 0 || height === 0) return;
    const zoom = Math.min(width / content.bounds.width, height / content.bounds.height, ZOOM.mostFitted);
    cy.viewport({ zoom: Math.max(zoom, ZOOM.least), pan: { x: width / 2, y: height / 2 } });
    followsFit = true;
  };

  cy.on('viewport', repaint);

  cy.on('pan zoom scrollzoom dragpan pinchzoom', () => {
    followsFit = false;
  });
  const told = listenTo(cy, stage, (id, place) => {
    places.set(id, place);
    labels.invalidate();
    repaint();
  });

  const watcher = new ResizeObserver(() => {
    cy.resize();
    if (followsFit) fit();
    repaint();
  });
  watcher.observe(container);
  void document.fonts.ready.then(repaint);

  const screenPlace = (id: string): Point | undefined => {
    const place = places.get(id);
    const { zoom, x, y } = camera();
    return place && { x: place.x * zoom + x, y: place.y * zoom + y };
  };

  return {
    show(next) {
      patch(next);
      fit();
    },
    patch,
    focus(ids) {
      const among = new Set(ids);
      const wanted = cy.nodes().filter((node) => among.has(node.id()));
      if (wanted.length === 0) {
        fit();
        return;
      }
      cy.fit(wanted, 90);
      if (cy.zoom() > ZOOM.mostFitted) {
        cy.zoom(ZOOM.mostFitted);
        cy.center(wanted);
      }
    },
    reveal(id) {
      const at = screenPlace(id);
      if (!at) return;
      const { clientWidth: width, clientHeight: height } = container;
      const margin = Math.min(80, width / 4, height / 4);
      const by = {
        x: at.x < margin ? margin - at.x : at.x > width - margin ? width - margin - at.x : 0,
        y: at.y < margin ? margin - at.y : at.y > height - margin ? height - margin - at.y : 0,
      };
      if (by.x !== 0 || by.y !== 0) cy.panBy(by);
    },
    zoomBy(factor) {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      });
    },
    camera,
    positions: () => new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])),
    picture() {
      const view = camera();
      const layers = [...content.edges].sort((a, b) => a.layer - b.layer);
      const lines = layers.flatMap((edge): readonly Shape[] => {
        const [from, to] = [places.get(edge.from), places.get(edge.to)];
        return from && to ? edgeShapes(edge, from, to) : [];
      });
      const icons = [...content.nodes]
        .sort((a, b) => a.layer - b.layer)
        .map((node): Shape => {
          const place = places.get(node.id) ?? node;
          return { kind: 'group', x: place.x, y: place.y, scale: 1, opacity: node.opacity, shapes: node.picture };
        });
      const world = inWorld(view, [...content.underlay, ...lines, ...icons, ...content.overlay]);
      return { width: view.width, height: view.height, shapes: [world, ...labels.shapes(content, view, placeOf)] };
    },
    on: told.on,
    destroy() {
      watcher.disconnect();
      if (frame !== 0) cancelAnimationFrame(frame);
      cy.destroy();
      container.replaceChildren();
    },
  };
}
