import { Resvg } from '@resvg/resvg-js';
import { fontFile, WEIGHTS } from '../fonts.js';

/** Draws SVG as PNG, `width` pixels wide, on white; the one place that knows the rasteriser (resvg, MPL-2.0). */
export function rasterise(svg: string, width: number): Uint8Array {
  const resvg = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: WEIGHTS.map(fontFile), loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  return new Uint8Array(resvg.render().asPng());
}
