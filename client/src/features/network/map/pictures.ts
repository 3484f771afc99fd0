import { circlePath } from '../../../canvas/index.js';
import type { Shape } from '../../../canvas/index.js';
import { GLYPH_SHIFT, GLYPH_SIZE, OUTLINE_PATHS } from '../../../signs/outlines.js';
import type { Sign } from '../../../signs/sign-of.js';
import { GLYPH_PATHS, ICON_PATHS } from '../../../ui/icons/icon-paths.js';
import { ACTION, COMPONENT, HUB, MISSING, SECOND, WHITE } from './colours.js';

/** Edge of the square around an icon with everything that may stand around it, px. */
export const PICTURE_EXTENT = 44;

/** What is drawn around and over a sign. */
export interface PictureMarks {
  readonly selected: boolean;
  /** Hangs on nothing or on one thread: a dashed red ring. */
  readonly missing: boolean;
  /** Lost its last tie, or belongs to another area: hollow. */
  readonly hollow: boolean;
  /** Belongs to a part that is cut off without the QM. */
  readonly component: boolean;
  readonly pinned: boolean;
  /** Direction to the ring where it would sit today, as whole degrees clockwise from the right; null where it sits right. */
  readonly drift: number | null;
  /** The keyboard stands here. */
  readonly focused: boolean;
}

/** A sign around (0, 0): outline by family, glyph by kind; hollow ones are white with a coloured edge. */
export function signShapes({ outline, glyph, colour }: Sign, hollow = false): readonly Shape[] {
  const size = GLYPH_SIZE[outline];
  return [
    {
      kind: 'path',
      d: OUTLINE_PATHS[outline],
      fill: hollow ? WHITE : colour,
      ...(hollow ? { stroke: colour, width: 1.6 } : {}),
    },
    {
      kind: 'group',
      x: -size / 2,
      y: size / 2 + GLYPH_SHIFT[outline],
      scale: size / 960,
      shapes: [{ kind: 'path', d: GLYPH_PATHS[glyph], fill: hollow ? colour : WHITE }],
    },
  ];
}

/** An actor's icon with its marks around (0, 0). */
export function actorPicture(sign: Sign, marks: PictureMarks): readonly Shape[] {
  const shapes: Shape[] = [];
  if (marks.selected) {
    shapes.push({ kind: 'path', d: circlePath(0, 0, 16.5), fill: WHITE, stroke: ACTION, width: 3 });
  } else if (marks.component) {
    shapes.push({ kind: 'path', d: circlePath(0, 0, 16), fill: WHITE, stroke: COMPONENT, width: 2 });
  } else if (marks.missing) {
    const ring = { kind: 'path', d: circlePath(0, 0, 16), fill: WHITE, fillOpacity: 0.85 } as const;
    shapes.push({ ...ring, stroke: MISSING, width: 1.6, dash: [4, 3] });
  }
  shapes.push(...signShapes(sign, marks.hollow));
  if (marks.drift !== null) shapes.push(arrow(marks.drift, sign.colour));
  if (marks.pinned) shapes.push(...PIN);
  if (marks.focused) {
    shapes.push({ kind: 'path', d: circlePath(0, 0, 20), stroke: SECOND, width: 3 });
  }
  return shapes;
}

/** The same text for the same picture. */
export const pictureKey = (sign: Sign, marks: PictureMarks): string =>
  [sign.outline, sign.glyph, sign.colour, ...Object.values(marks).map(String)].join(' ');

function arrow(degrees: number, colour: string): Shape {
  const angle = (degrees * Math.PI) / 180;
  const at = (radius: number, turn: number): string =>
    `${(Math.cos(angle + turn) * radius).toFixed(1)} ${(Math.sin(angle + turn) * radius).toFixed(1)}`;
  return {
    kind: 'path',
    d: `M${at(19, 0)}L${at(14, 0.32)}L${at(14, -0.32)}Z`,
    fill: colour,
    stroke: WHITE,
    width: 0.8,
  };
}

const PIN: readonly Shape[] = [
  { kind: 'path', d: circlePath(-10, 10, 6), fill: WHITE },
  {
    kind: 'group',
    x: -15,
    y: 15,
    scale: 10 / 960,
    shapes: [{ kind: 'path', d: ICON_PATHS['pin'], fill: SECOND }],
  },
];

export const HUB_RADIUS = 21;
/** Pale instead of transparent: all the lines of the QM end behind it. */
const FADED_HUB = '#c3c7d4';

/** The QM: a large dark disc; without the QM an empty dashed circle. Its word is a label, for the sake of the font. */
export function hubPicture(
  look: 'bright' | 'faded' | 'removed',
  selected: boolean,
  focused: boolean,
): readonly Shape[] {
  const colour = look === 'faded' ? FADED_HUB : HUB;
  if (look === 'removed') {
    return [{ kind: 'path', d: circlePath(0, 0, 25), fill: WHITE, stroke: SECOND, width: 1.4, dash: [3, 3] }];
  }
  return [
    // the many lines that end here fade out before they meet
    ...[34, 30, 27].map((r) => ({ kind: 'path', d: circlePath(0, 0, r), fill: WHITE, fillOpacity: 0.4 }) as const),
    { kind: 'path', d: circlePath(0, 0, HUB_RADIUS + 3.5), fill: WHITE },
    {
      kind: 'path',
      d: circlePath(0, 0, HUB_RADIUS + 2.5),
      stroke: selected ? ACTION : colour,
      width: selected ? 3 : 1.2,
    },
    { kind: 'path', d: circlePath(0, 0, HUB_RADIUS), fill: colour },
    ...(focused ? [{ kind: 'path', d: circlePath(0, 0, 28), stroke: SECOND, width: 3 } as const] : []),
  ];
}
export const HUB_EXTENT = 70;

/** A disc with a thin edge for a number: gaps red on white, parts white on brown. */
export const GAP_MARK: readonly Shape[] = [
  { kind: 'path', d: circlePath(0, 0, 9.5), fill: WHITE, stroke: MISSING, width: 1.6 },
];
export const COMPONENT_BADGE = (x: number, y: number): Shape => ({
  kind: 'path',
  d: circlePath(x, y, 7.5),
  fill: COMPONENT,
  stroke: WHITE,
  width: 1,
});
