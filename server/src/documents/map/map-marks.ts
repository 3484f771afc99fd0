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
import { circle, ellipse, haloOf, path, polyline, text } from './marks.js';
import type { Mark, Point, TextMark } from './marks.js';

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
const DASHES: Readonly<Record<string, readonly number[]>> = { dots: [0.1, 4], 'dash-dot': [7, 3, 1.5, 3] };
/** White line around names in px. */
const HALO = 3;

/** Size of the drawing in px. */
export const mapSize = ({ arrangement }: MapDrawing): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(arrangement.world.width),
  height: Math.ceil(arrangement.world.height),
});

/** The map as a drawing: sectors and rings, ties, signs with their names; names of 12 px, the smallest letters of 10.5 px. */
export function mapMarks(drawing: MapDrawing): readonly Mark[] {
  const shown = new Set(drawing.actors.map(({ id }) => id));
  const places = new Map(drawing.arrangement.positions.filter(({ id }) => shown.has(id)).map((one) => [one.id, one]));
  const written = [...hubName(drawing), ...names(places)];
  return [
    ...ground(drawing),
    ...drawing.ties.flatMap((tie) => tieLine(tie, places)),
    ...gapLines(drawing),
    ...numerals(drawing),
    ...actors(drawing, places),
    ...hub(drawing),
    // all white lines first, so that none lies on a neighbour's letters
    ...written.map((name) => haloOf(name, HALO)),
    ...written,
  ];
}

function ground({ arrangement, sectors }: MapDrawing): readonly Mark[] {
  const { world, wedges, sides } = arrangement;
  const sectorOf = (id: string | null) => sectors.find((sector) => sector.id === id);
  const colourOf = (id: string | null): string => sectorOf(id)?.colour ?? NO_SECTOR;
  const wedgeParts = wedges.map(({ sector, ...arc }) =>
    path(polyline(wedgeOutline(world, arc), true), { fill: colourOf(sector), fillOpacity: 0.045 }),
  );
  const rings = ringLines(arrangement).map(({ rx, ry }) =>
    path(ellipse(rx, ry), { stroke: RING_LINE, strokeWidth: 0.8 }),
  );
  const bands = wedges.flatMap((wedge) => {
    const label = sectorArcLabel(world, wedge, sectorOf(wedge.sector)?.texts ?? []);
    const band = path(polyline(rimBandOutline(world, wedge), true), { fill: colourOf(wedge.sector) });
    return [band, ...(label ? [along(label, '#ffffff', 600)] : [])];
  });
  const outer = sides.flatMap((side) => {
    const name = side.sphere === null ? undefined : SIDES[side.sphere];
    const own = wedges.filter(({ sphere }) => sphere === side.sphere);
    const said = own.length === 1 && (sectorOf(own[0]?.sector ?? null)?.texts[0] ?? '').startsWith(name ?? '–');
    if (name === undefined || said) return [];
    const label = sphereArcLabel(world, side, name);
    const line = path(polyline(rimLine(world, side, SPHERE_LINE)), { stroke: SECOND, strokeWidth: 1.2 });
    return [line, ...(label ? [along(label, SECOND, 500)] : [])];
  });
  return [...wedgeParts, ...rings, ...bands, ...outer];
}

const along = ({ glyphs, fontSize }: ArcLabel, colour: string, weight: Weight): Mark => ({
  kind: 'word',
  words: glyphs.map((glyph) => glyph.text).join(''),
  letters: glyphs
    .filter((glyph) => glyph.text !== ' ')
    .map((glyph) => text(glyph.text, glyph, { size: fontSize, weight, colour, cos: glyph.cos, sin: glyph.sin })),
});

const at = ({ x, y }: Point): string => `${String(Math.round(x * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
const MIDDLE: Point = { x: 0, y: 0 };

function tieLine(tie: DrawnTie, places: ReadonlyMap<string, PlacedActor>): readonly Mark[] {
  const [from, to] = [tie.from, tie.to].map((id) => (id === null ? MIDDLE : places.get(id)));
  if (!from || !to || from === to) return [];
  const width = WIDTHS[tie.strength] ?? 0.9;
  if (tie.from === null || tie.to === null) {
    const look = { stroke: TEXT, strokeWidth: Math.max(1.2, width), strokeOpacity: 0.13 };
    return [path(`M${at(from)}L${at(to)}`, look)];
  }
  const d = `M${at(from)}Q${at(edgeControl(from, to, tie.sameSector))} ${at(to)}`;
  const opacity = OPACITIES[tie.strength] ?? 0.3;
  const look = { stroke: INK, strokeWidth: width, strokeOpacity: opacity };
  if (tie.line === 'double') {
    return [
      path(d, { ...look, strokeWidth: width + 2 }),
      path(d, { stroke: '#ffffff', strokeWidth: width, strokeOpacity: 0.9 }),
    ];
  }
  const dash = DASHES[tie.line];
  return [path(d, { ...look, ...(dash === undefined ? {} : { dash, round: true }) })];
}

function gapLines({ arrangement, gaps }: MapDrawing): readonly Mark[] {
  return gapMarkPlaces(arrangement, gaps).flatMap(({ id, from, to }) => {
    const number = String(gaps.findIndex((gap) => gap.id === id) + 1);
    const d = `M${at(from)}Q${at(edgeControl(from, to, false))} ${at(to)}`;
    const marks = [from, to].flatMap((place) => [
      path(circle(place.x, place.y, 9), { fill: '#ffffff', stroke: MISSING, strokeWidth: 1.4 }),
      text(number, { x: place.x, y: place.y + 4.1 }, { size: 12, weight: 600, colour: MISSING, anchor: 'middle' }),
    ]);
    return [path(d, { stroke: MISSING, strokeWidth: 1.6, dash: [8, 6] }), ...marks];
  });
}

const numerals = ({ arrangement }: MapDrawing): readonly Mark[] =>
  ringNumeralPlaces(arrangement)
    .filter(({ ring }) => ring < 4)
    .flatMap(({ ring, x, y }) => [
      path(circle(x, y, 8.5), { fill: '#ffffff', stroke: RING_LINE, strokeWidth: 1 }),
      text(ROMAN[ring] ?? '', { x, y: y + 4 }, { size: NAME_SIZE, weight: 500, colour: SECOND, anchor: 'middle' }),
    ]);

const actors = (drawing: MapDrawing, places: ReadonlyMap<string, PlacedActor>): readonly Mark[] =>
  drawing.actors.flatMap(({ id, outline, glyph, colour, thin }) => {
    const place = places.get(id);
    if (!place) return [];
    const ring = thin ? [path(circle(place.x, place.y, 13), { stroke: MISSING, strokeWidth: 1.4 })] : [];
    return [...sign(place, outline, glyph, colour), ...ring];
  });

const hub = ({ hub: name }: MapDrawing): readonly Mark[] =>
  name === null
    ? []
    : [
        path(circle(0, 0, 22), { fill: TEXT, stroke: '#ffffff', strokeWidth: 2 }),
        text('QM', { x: 0, y: 5 }, { size: 15, weight: 600, colour: '#ffffff', anchor: 'middle' }),
      ];

function hubName({ hub: name }: MapDrawing): readonly TextMark[] {
  if (name === null) return [];
  const [way] = labelWays(name);
  return (way?.lines ?? [name]).map((line, index) =>
    text(line, { x: 0, y: 35 + index * 14 }, { size: NAME_SIZE, weight: 600, colour: TEXT, anchor: 'middle' }),
  );
}

const names = (places: ReadonlyMap<string, PlacedActor>): readonly TextMark[] =>
  [...places.values()]
    .filter(({ labelHidden }) => !labelHidden)
    .flatMap((place) =>
      labelLines(place).map(({ text: line, x, y, anchor }) =>
        text(line, { x, y }, { size: NAME_SIZE, weight: 500, colour: TEXT, anchor }),
      ),
    );
