import { chosenLabels, labelScale } from './label-choice.js';
import type { Camera, CanvasContent, CanvasLabel } from './canvas-engine.js';
import { paint } from './painter.js';
import type { Point, Shape, TextShape } from './shapes.js';
import styles from './layers.module.css';

/** A sheet below or above the drawing library's own, painted by us and moved with its camera. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  paint(camera: Camera, draw: (context: CanvasRenderingContext2D) => void): void;
}

/** A canvas that fills its parent at the screen's own resolution. */
export function createLayer(above: boolean): Layer {
  const canvas = document.createElement('canvas');
  canvas.className = `${styles['layer']} ${above ? styles['above'] : ''}`;
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  return {
    canvas,
    paint(camera, draw) {
      if (context === null) return;
      const ratio = Math.min(window.devicePixelRatio || 1, 2);
      const [width, height] = [Math.round(camera.width * ratio), Math.round(camera.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(context);
    },
  };
}

/** Shapes of the world, moved by the camera. */
export const inWorld = ({ x, y, zoom }: Camera, shapes: readonly Shape[]): Shape => ({
  kind: 'group',
  x,
  y,
  scale: zoom,
  shapes,
});

const VIEW_MARGIN = 160;

/** The names that are shown, remembered while neither content nor zoom changes. */
export class Labels {
  private content: CanvasContent | null = null;
  private zoom = 0;
  private chosen: readonly CanvasLabel[] = [];

  invalidate(): void {
    this.content = null;
  }

  /** Names as shapes in screen px; those far outside of the view are left out. */
  shapes(content: CanvasContent, camera: Camera, placeOf: (node: string) => Point | undefined): readonly TextShape[] {
    if (this.content !== content || this.zoom !== camera.zoom) {
      this.chosen = chosenLabels(content.labels, placeOf, camera.zoom, content.labelsFit, content.bounds);
      this.content = content;
      this.zoom = camera.zoom;
    }
    return this.chosen.flatMap((label) => {
      const place = placeOf(label.node);
      if (!place) return [];
      const scale = label.inside ? camera.zoom : labelScale(camera.zoom);
      const [x, y] = [camera.x + place.x * camera.zoom, camera.y + place.y * camera.zoom];
      const seen =
        x > -VIEW_MARGIN && y > -VIEW_MARGIN && x < camera.width + VIEW_MARGIN && y < camera.height + VIEW_MARGIN;
      return seen ? label.lines.map((line) => textOf(label, line, { x, y }, scale)) : [];
    });
  }
}

const textOf = (
  label: CanvasLabel,
  line: { readonly text: string; readonly x: number; readonly y: number },
  at: Point,
  scale: number,
): TextShape => ({
  kind: 'text',
  text: line.text,
  x: at.x + line.x * scale,
  y: at.y + line.y * scale,
  size: label.size * scale,
  weight: label.weight,
  colour: label.colour,
  anchor: label.anchor,
  opacity: label.opacity,
  ...(label.halo ? { halo: 3 * Math.min(scale, 1.5) } : {}),
});

/** Paints shapes of the world. */
export const paintWorld =
  (camera: Camera, shapes: readonly Shape[]) =>
  (context: CanvasRenderingContext2D): void =>
    paint(context, [inWorld(camera, shapes)]);
