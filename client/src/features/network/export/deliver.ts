import { paint, svgDocument } from '../../../canvas/index.js';
import type { Figure } from './figure.js';
import styles from './print.module.css';

/** Pixels per px of the screen, so that an image is sharp on paper. */
const SHARPNESS = 2;

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the file after the click returns
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const toSvg = ({ shapes, width, height }: Figure, title: string): string =>
  svgDocument(shapes, { x: 0, y: 0, width, height }, title);

/** Saves the figure as a drawing. */
export function saveSvg(figure: Figure, title: string, name: string): void {
  save(new Blob([toSvg(figure, title)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves the figure as an image. Throws if the browser gives no canvas. */
export async function savePng(figure: Figure, name: string): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = figure.width * SHARPNESS;
  canvas.height = figure.height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Der Browser kann dieses Bild nicht malen.');
  context.scale(SHARPNESS, SHARPNESS);
  await document.fonts.ready;
  paint(context, figure.shapes);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('Der Browser kann dieses Bild nicht speichern.');
  save(blob, `${name}.png`);
}

/** Opens the browser's print window with the figure alone on a sheet. */
export function printFigure(figure: Figure, title: string): void {
  const sheet = document.createElement('div');
  sheet.className = styles['sheet'] ?? '';
  const parsed = new DOMParser().parseFromString(toSvg(figure, title), 'image/svg+xml');
  sheet.append(document.importNode(parsed.documentElement, true));
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
