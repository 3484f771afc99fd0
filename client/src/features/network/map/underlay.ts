import {
  rimBandOutline,
  rimLine,
  ringLines,
  ringNumeralPlaces,
  sectorArcLabel,
  SPHERE_LINE,
  sphereArcLabel,
  wedgeOutline,
} from '@quartiersnetz/map-layout';
import type { ArcLabel, Arrangement } from '@quartiersnetz/map-layout';
import type { Vocabularies } from '../../../app/vocabularies.js';
import { circlePath, ellipsePath, linePath } from '../../../canvas/index.js';
import type { Shape } from '../../../canvas/index.js';
import { NO_SECTOR_COLOUR } from '../../../signs/sign-of.js';
import { RING_LINE, SECOND, WHITE } from './colours.js';
import { oncePerDrawing } from './layout.js';

const SPHERE_NAMES: Readonly<Record<string, string>> = {
  RESIDENTS: 'Bürgerschaft',
  PROVIDERS: 'Maßnahmenträger und Einrichtungen',
  POLITICS: 'Politik',
  ADMINISTRATION: 'Stadtverwaltung',
};
const ROMAN = ['', 'I', 'II', 'III'];

/** What the sheet shows below the ties: wedges, rings, the sectors' bands with their counts, the sides' names. */
export function underlayShapes(
  arrangement: Arrangement,
  countOf: (sector: string | null) => number,
  vocabularies: Vocabularies,
): readonly Shape[] {
  const { world, wedges, sides } = arrangement;
  const shapes: Shape[] = [];
  for (const wedge of wedges) {
    const colour = colourOf(wedge.sector, vocabularies);
    shapes.push({ kind: 'path', d: linePath(wedgeOutline(world, wedge), true), fill: colour, fillOpacity: 0.045 });
  }
  for (const { rx, ry } of ringLines(arrangement)) {
    shapes.push({ kind: 'path', d: ellipsePath(rx, ry), stroke: RING_LINE, width: 0.8 });
  }
  for (const wedge of wedges) {
    shapes.push({
      kind: 'path',
      d: linePath(rimBandOutline(world, wedge), true),
      fill: colourOf(wedge.sector, vocabularies),
    });
    const texts = bandTexts(wedge.sector, countOf(wedge.sector), vocabularies);
    // letters along an arc are dear: a filter sets only those anew whose number it changes
    const label = oncePerDrawing(arrangement, `band ${wedge.sector} ${texts.join('|')}`, () =>
      sectorArcLabel(world, wedge, texts),
    );
    if (label) shapes.push(...along(label, WHITE, 600));
  }
  for (const side of sides) {
    const name = side.sphere === null ? undefined : SPHERE_NAMES[side.sphere];
    // a side of one sector of the same name needs no second one
    const alone = wedges.filter(({ sphere }) => sphere === side.sphere);
    if (name === undefined || (alone.length === 1 && vocabularies.label('sector', alone[0]?.sector) === name)) continue;
    shapes.push({ kind: 'path', d: linePath(rimLine(world, side, SPHERE_LINE)), stroke: SECOND, width: 1.2 });
    const label = oncePerDrawing(arrangement, `side ${name}`, () => sphereArcLabel(world, side, name));
    if (label) shapes.push(...along(label, SECOND, 500));
  }
  return shapes;
}

/** Roman numerals of the rings, above the ties and below the names. */
export function ringNumerals(arrangement: Arrangement): readonly Shape[] {
  return ringNumeralPlaces(arrangement)
    .filter(({ ring }) => ring < 4)
    .flatMap(({ ring, x, y }): readonly Shape[] => [
      { kind: 'path', d: circlePath(x, y, 8.5), fill: WHITE, stroke: RING_LINE, width: 1 },
      {
        kind: 'text',
        text: ROMAN[ring] ?? '',
        x,
        y: y + 3.7,
        size: 10.5,
        weight: 500,
        colour: SECOND,
        anchor: 'middle',
      },
    ]);
}

const colourOf = (sector: string | null, vocabularies: Vocabularies): string =>
  vocabularies.find('sector', sector)?.colour ?? NO_SECTOR_COLOUR;

/** Texts for a band from long to short. */
function bandTexts(sector: string | null, count: number, vocabularies: Vocabularies): readonly string[] {
  const term = vocabularies.find('sector', sector);
  if (!term) return [`ohne Bereich · ${count}`, `· ${count}`];
  const short = term.short ?? term.label;
  const code = term.code ?? short.slice(0, 2);
  return [...new Set([`${term.label} · ${count}`, `${short} · ${count}`, `${code} · ${count}`, code])];
}

const along = (label: ArcLabel, colour: string, weight: 500 | 600): readonly Shape[] =>
  label.glyphs
    .filter(({ text }) => text !== ' ')
    .map(({ text, x, y, cos, sin }) => ({
      kind: 'text',
      text,
      x,
      y,
      cos,
      sin,
      size: label.fontSize,
      weight,
      colour,
      anchor: 'start',
    }));
