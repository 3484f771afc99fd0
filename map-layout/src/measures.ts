/** Sizes of the drawing in px that more than one step needs. */

/** Half the size of an icon: shapes are about 20 px. */
export const ICON_HALF = 10;
/** Icons keep this distance from the borders of ring and wedge; the second where a cell is too narrow for the first. */
export const INSET = 12;
export const NARROW_INSET = 10.5;
/** Distance of the lattice points on which icons may sit; the second in narrow cells. */
export const LATTICE_STEP = 6;
export const NARROW_STEP = 2;
/** Between icon and label. */
export const LABEL_GAP_X = 3;
export const LABEL_GAP_Y = 1;
/** Labels end before this fraction of the rim. */
export const LABEL_RIM = 0.985;
/** Radius kept free in the middle. */
export const HUB_RADIUS = 30;
/** Around the sheet: 4 px air, 20 px sector names, 20 px sphere names. */
export const RIM_MARGIN = 44;

/** Area a name and its icon ask for in px², the measure behind fill, rings and wedges. */
export function needOf(way: { readonly width: number; readonly height: number } | undefined): number {
  return ((way?.width ?? 0) + 2 * ICON_HALF + 9) * (Math.max(way?.height ?? 0, 2 * ICON_HALF) + 6);
}
