import { iconBox, labelBox } from '../draw/labels.js';
import { sineAndCosine } from '../frame/turns.js';
import { ICON_HALF, LABEL_RIM } from '../measures.js';
import type { Arrangement, Box, PlacedActor } from '../types.js';

function meet(a: Box, b: Box, airX = 0, airY = 0): boolean {
  return a.x0 < b.x1 + airX && a.x1 > b.x0 - airX && a.y0 < b.y1 + airY && a.y1 > b.y0 - airY;
}

/** Pairs of names, of icons, or of a name and a foreign icon that overlap, as readable sentences. */
export function overlaps({ positions }: Arrangement): readonly string[] {
  const found: string[] = [];
  for (const [i, a] of positions.entries()) {
    for (const b of positions.slice(i + 1)) {
      if (meet(iconBox(a), iconBox(b))) found.push(`icons of ${a.id} and ${b.id}`);
      if (!a.labelHidden && meet(labelBox(a), iconBox(b))) found.push(`name of ${a.id} and icon of ${b.id}`);
      if (!b.labelHidden && meet(labelBox(b), iconBox(a))) found.push(`name of ${b.id} and icon of ${a.id}`);
      if (!a.labelHidden && !b.labelHidden && meet(labelBox(a), labelBox(b)))
        found.push(`names of ${a.id} and ${b.id}`);
    }
  }
  return found;
}

/** Shown names that come within 4 x 3 px of a foreign icon. */
export function namesNearForeignIcons({ positions }: Arrangement): readonly string[] {
  return positions
    .filter((a) => !a.labelHidden && positions.some((b) => a !== b && meet(labelBox(a), iconBox(b), 4, 3)))
    .map((a) => a.id);
}

/** Shown names with a corner outside the labels' part of the sheet. */
export function namesOutsideRim({ positions, world }: Arrangement): readonly string[] {
  return positions
    .filter(
      (place) =>
        !place.labelHidden && corners(labelBox(place)).some(([x, y]) => radius(world.rx, world.ry, x, y) > LABEL_RIM),
    )
    .map((place) => place.id);
}

/** Icons of which some point of their outline lies outside their ring or wedge; those placed by hand are left out. */
export function iconsOutsideCell(arrangement: Arrangement): readonly string[] {
  const { positions, world, rings, wedges } = arrangement;
  return positions
    .filter((place) => {
      if (place.pinned) return false;
      const band = rings.find(({ ring }) => ring === place.band);
      const wedge = wedges.find(({ sector }) => sector === place.sector);
      if (!band || !wedge) return true;
      return outline(place).some(([x, y]) => {
        const at = radius(world.rx, world.ry, x, y);
        // Independent of the layout's cross products: the angle of the point in the ellipse's own parameter.
        const turns = Math.atan2(x / world.rx, -y / world.ry) / (2 * Math.PI);
        const beyondStart = (((turns - wedge.from) % 1) + 1) % 1;
        return at < band.inner || at > band.outer || beyondStart > wedge.to - wedge.from;
      });
    })
    .map((place) => place.id);
}

function radius(rx: number, ry: number, x: number, y: number): number {
  return Math.sqrt((x / rx) * (x / rx) + (y / ry) * (y / ry));
}

function corners(box: Box): readonly (readonly [number, number])[] {
  return [
    [box.x0, box.y0],
    [box.x1, box.y0],
    [box.x0, box.y1],
    [box.x1, box.y1],
  ];
}

/** 48 points of the circle that holds an icon. */
function outline(place: PlacedActor): readonly (readonly [number, number])[] {
  return Array.from({ length: 48 }, (_, i) => {
    const { sin, cos } = sineAndCosine(i / 48);
    return [place.x + ICON_HALF * sin, place.y + ICON_HALF * cos];
  });
}
