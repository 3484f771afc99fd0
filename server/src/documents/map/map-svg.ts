import {
  edgeControl,
  gapMarkPlaces,
  labelLines,
  labelWays,
  rimBandOutline,
  rimLine,
  ringLines,
  ringNumeralPlaces,
  sectorArcLabel,
  SPHERE_LINE,
  sphereArcLabel,
  wedgeOutline,
} from '@quartiersnetz/map-layout';
import type { ArcLabel, PlacedActor } from '@quartiersnetz/map-layout';
import type { Weight } from '../fonts.js';
import type { DrawnTie, MapDrawing } from './map-drawing.js';
import { sign } from './signs.js';
import { circle, ellipse, path, polyline, svgFile, text } from './svg.js';
import type { Medium, Point } from './svg.js';

const INK = '#565f85';
const TEXT = '#171a2b';
const SECOND = '#4a5270';
const MISSING = '#a8201a';
const RING_LINE = '#b9c0d4';
const NO_SECTOR = '#5b6277';
const NAME_SIZE = 12;

const SIDES: Readonly<Record<string, string>> = {
  RESIDENTS: 'Bürgerschaft',
  PROVIDERS: 'Maßnahmenträger und Einrichtungen',
  POLITICS: 'Politik',
  ADMINISTRATION: 'Stadtverwaltung',
};
const ROMAN = ['', 'I', 'II', 'III'];
/** Widths and strengths of colour of ties by their strength, as on the screen. */
const WIDTHS = [0.9, 0.9, 1.3, 2, 3];
const OPACITIES = [0.3, 0.3, 0.36, 0.5, 0.6];
const DASHES: Readonly<Record<string, string>> = { dots: '0.1 4', 'dash-dot': '7 3 1.5 3' };

/** Size of the drawing in px. */
export const mapSize = ({ arrangement }: MapDrawing): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(arrangement.world.width),
  height: Math.ceil(arrangement.world.height),
});

/** The map as SVG: sectors and rings, ties, signs with their names; names of 12 px, the smallest letters of 10.5 px. */
export function mapSvg(drawing: MapDrawing, medium: Medium): string {
  const { width, height } = mapSize(drawing);
  const shown = new Set(drawing.actors.map(({ id }) => id));
  const places = new Map(drawing.arrangement.positions.filter(({ id }) => shown.has(id)).map((one) => [one.id, one]));
  return svgFile(width, height, [
    ...ground(drawing, medium),
    ...drawing.ties.flatMap((tie) => tieLine(tie, places)),
    ...gapLines(drawing, medium),
    ...numerals(drawing, medium),
    ...actors(drawing, places),
    ...hub(drawing, medium),
    ...names(places, medium),
  ]);
}

function ground({ arrangement, sectors }: MapDrawing, medium: Medium): readonly string[] {
  const { world, wedges, sides } = arrangement;
  const sectorOf = (id: string | null) => sectors.find((sector) => sector.id === id);
  const colourOf = (id: string | null): string => sectorOf(id)?.colour ?? NO_SECTOR;
  const wedgeParts = wedges.map(({ sector, ...arc }) =>
    path(polyline(wedgeOutline(world, arc), true), { fill: colourOf(sector), 'fill-opacity': 0.045 }),
  );
  const rings = ringLines(arrangement).map(({ rx, ry }) =>
    path(ellipse(rx, ry), { stroke: RING_LINE, 'stroke-width': 0.8 }),
  );
  const bands = wedges.flatMap((wedge) => {
    const label = sectorArcLabel(world, wedge, sectorOf(wedge.sector)?.texts ?? []);
    const band = path(polyline(rimBandOutline(world, wedge), true), { fill: colourOf(wedge.sector) });
    return [band, ...(label ? along(label, '#ffffff', 600, medium) : [])];
  });
  const outer = sides.flatMap((side) => {
    const name = side.sphere === null ? undefined : SIDES[side.sphere];
    const own = wedges.filter(({ sphere }) => sphere === side.sphere);
    const said = own.length === 1 && (sectorOf(own[0]?.sector ?? null)?.texts[0] ?? '').startsWith(name ?? '–');
    if (name === undefined || said) return [];
    const label = sphereArcLabel(world, side, name);
    const line = path(polyline(rimLine(world, side, SPHERE_LINE)), { stroke: SECOND, 'stroke-width': 1.2 });
    return [line, ...(label ? along(label, SECOND, 500, medium) : [])];
  });
  return [...wedgeParts, ...rings, ...bands, ...outer];
}

const along = (label: ArcLabel, colour: string, weight: Weight, medium: Medium): readonly string[] =>
  label.glyphs
    .filter((glyph) => glyph.text !== ' ')
    .map((glyph) =>
      text(glyph.text, glyph, { size: label.fontSize, weight, colour, cos: glyph.cos, sin: glyph.sin }, medium),
    );

const at = ({ x, y }: Point): string => `${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
const MIDDLE: Point = { x: 0, y: 0 };

function tieLine(tie: DrawnTie, places: ReadonlyMap<string, PlacedActor>): readonly string[] {
  const [from, to] = [tie.from, tie.to].map((id) => (id === null ? MIDDLE : places.get(id)));
  if (!from || !to || from === to) return [];
  const width = WIDTHS[tie.strength] ?? 0.9;
  if (tie.from === null || tie.to === null) {
    const look = { stroke: TEXT, 'stroke-width': Math.max(1.2, width), 'stroke-opacity': 0.13 };
    return [path(`M${at(from)}L${at(to)}`, look)];
  }
  const d = `M${at(from)}Q${at(edgeControl(from, to, tie.sameSector))} ${at(to)}`;
  const opacity = OPACITIES[tie.strength] ?? 0.3;
  const look = { stroke: INK, 'stroke-width': width, 'stroke-opacity': opacity };
  if (tie.line === 'double') {
    return [
      path(d, { ...look, 'stroke-width': width + 2 }),
      path(d, { stroke: '#ffffff', 'stroke-width': width, 'stroke-opacity': 0.9 }),
    ];
  }
  const dash = DASHES[tie.line];
  return [path(d, { ...look, ...(dash === undefined ? {} : { 'stroke-dasharray': dash, 'stroke-linecap': 'round' }) })];
}

function gapLines({ arrangement, gaps }: MapDrawing, medium: Medium): readonly string[] {
  return gapMarkPlaces(arrangement, gaps).flatMap(({ id, from, to }) => {
    const number = String(gaps.findIndex((gap) => gap.id === id) + 1);
    const d = `M${at(from)}Q${at(edgeControl(from, to, false))} ${at(to)}`;
    const marks = [from, to].flatMap((place) => [
      path(circle(place.x, place.y, 9), { fill: '#ffffff', stroke: MISSING, 'stroke-width': 1.4 }),
      text(
        number,
        { x: place.x, y: place.y + 4.1 },
        { size: 12, weight: 600, colour: MISSING, anchor: 'middle' },
        medium,
      ),
    ]);
    return [path(d, { stroke: MISSING, 'stroke-width': 1.6, 'stroke-dasharray': '8 6' }), ...marks];
  });
}

const numerals = ({ arrangement }: MapDrawing, medium: Medium): readonly string[] =>
  ringNumeralPlaces(arrangement)
    .filter(({ ring }) => ring < 4)
    .flatMap(({ ring, x, y }) => [
      path(circle(x, y, 8.5), { fill: '#ffffff', stroke: RING_LINE, 'stroke-width': 1 }),
      text(
        ROMAN[ring] ?? '',
        { x, y: y + 4 },
        { size: NAME_SIZE, weight: 500, colour: SECOND, anchor: 'middle' },
        medium,
      ),
    ]);

const actors = (drawing: MapDrawing, places: ReadonlyMap<string, PlacedActor>): readonly string[] =>
  drawing.actors.flatMap(({ id, outline, glyph, colour, thin }) => {
    const place = places.get(id);
    if (!place) return [];
    const ring = thin ? [path(circle(place.x, place.y, 13), { stroke: MISSING, 'stroke-width': 1.4 })] : [];
    return [sign(place, outline, glyph, colour), ...ring];
  });

function hub({ hub: name }: MapDrawing, medium: Medium): readonly string[] {
  if (name === null) return [];
  const [way] = labelWays(name);
  const below = (way?.lines ?? [name]).map((line, index) =>
    text(
      line,
      { x: 0, y: 35 + index * 14 },
      { size: NAME_SIZE, weight: 600, colour: TEXT, anchor: 'middle', halo: 3 },
      medium,
    ),
  );
  return [
    path(circle(0, 0, 22), { fill: TEXT, stroke: '#ffffff', 'stroke-width': 2 }),
    text('QM', { x: 0, y: 5 }, { size: 15, weight: 600, colour: '#ffffff', anchor: 'middle' }, medium),
    ...below,
  ];
}

const names = (places: ReadonlyMap<string, PlacedActor>, medium: Medium): readonly string[] =>
  [...places.values()]
    .filter(({ labelHidden }) => !labelHidden)
    .flatMap((place) =>
      labelLines(place).map(({ text: line, x, y, anchor }) =>
        text(line, { x, y }, { size: NAME_SIZE, weight: 500, colour: TEXT, anchor, halo: 3 }, medium),
      ),
    );
