import { textWidth } from '@quartiersnetz/map-layout';
import type { LineLook, Shape } from '../../../canvas/index.js';
import { ATTENTION, ATTENTION_GROUND, INK, MISSING, SECOND, TEXT, WHITE } from '../map/colours.js';
import { LINE_WORDS, RING_LEGEND } from '../map/legend-words.js';

/** What stands around an exported map. */
export interface FigureWords {
  readonly title: string;
  /** What kind of area it is, e.g. "frei erfunden"; null for a real one. */
  readonly badge: string | null;
  /** Day, figures, filters. */
  readonly subtitle: string;
  /** How it was made, e.g. "aus dem Wissen des Büros, nicht erfragt". */
  readonly source: string;
  readonly looks: ReadonlySet<LineLook>;
  /** Whether the rings say how near the QM is; null where there are no rings. */
  readonly rings: boolean | null;
}

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const MARGIN = 20;
const HEAD = 62;
const FOOT = 74;
const LEAST_WIDTH = 640;

/** The picture on the screen with its title above and its legends below; nothing of it lies over the picture. */
export function figureOf(picture: Figure, words: FigureWords): Figure {
  const width = Math.max(picture.width, LEAST_WIDTH);
  const height = picture.height + HEAD + FOOT;
  const foot = HEAD + picture.height;
  const shapes: Shape[] = [
    sheet(0, 0, width, height),
    { kind: 'group', x: (width - picture.width) / 2, y: HEAD, scale: 1, shapes: picture.shapes },
    // what reaches over the edge of the screen ends there
    sheet(0, 0, width, HEAD),
    sheet(0, foot, width, FOOT),
    sheet(0, HEAD, (width - picture.width) / 2, picture.height),
    sheet((width + picture.width) / 2, HEAD, (width - picture.width) / 2, picture.height),
    ...heading(words, width),
    line(cut(words.subtitle, 12.5, width - 2 * MARGIN), MARGIN, 48, 12.5, 400, SECOND),
    ...legend(words, foot, width),
    line(words.source, MARGIN, height - 14, 11, 400, SECOND),
  ];
  return { width, height, shapes };
}

const TITLE = 18;
const BADGE = { size: 12, height: 20, side: 8, beside: 12 } as const;

/** The title with its badge beside it, which stays in full. */
function heading({ title, badge }: FigureWords, width: number): readonly Shape[] {
  const badgeWidth = badge === null ? 0 : textWidth(badge, BADGE.size) + 2 * BADGE.side;
  const room = width - 2 * MARGIN - (badge === null ? 0 : badgeWidth + BADGE.beside);
  const shown = cut(title, TITLE, room);
  const shapes = [line(shown, MARGIN, 28, TITLE, 600, TEXT)];
  if (badge === null) return shapes;
  const x = MARGIN + Math.min(room, textWidth(shown, TITLE)) + BADGE.beside;
  const box = `M${x} 12h${badgeWidth}v${BADGE.height}h${-badgeWidth}Z`;
  return [
    ...shapes,
    { kind: 'path', d: box, fill: ATTENTION_GROUND },
    line(badge, x + BADGE.side, 26, BADGE.size, 500, ATTENTION),
  ];
}

const sheet = (x: number, y: number, width: number, height: number): Shape => ({
  kind: 'path',
  d: `M${x} ${y}h${width}v${height}h${-width}Z`,
  fill: WHITE,
});

const line = (text: string, x: number, y: number, size: number, weight: 400 | 500 | 600, colour: string): Shape => ({
  kind: 'text',
  text,
  x,
  y,
  size,
  weight,
  colour,
  anchor: 'start',
});

function cut(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')} …`, size) > room) characters.pop();
  return `${characters.join('').trimEnd()} …`;
}

function legend({ looks, rings }: FigureWords, top: number, width: number): readonly Shape[] {
  const shapes: Shape[] = [{ kind: 'path', d: `M${MARGIN} ${top}H${width - MARGIN}`, stroke: '#dce0ea', width: 1 }];
  let x = MARGIN;
  for (const [look, words] of LINE_WORDS) {
    if (!looks.has(look)) continue;
    shapes.push(...sample(look, x, top + 20), line(words, x + 38, top + 24, 12, 400, look === 'gap' ? MISSING : TEXT));
    x += 38 + textWidth(words, 12) + 22;
  }
  if (rings !== null) {
    const text = rings
      ? `Ringe, Nähe zum QM: ${RING_LEGEND.join(', ').replace('oder, nur', 'oder nur')}`
      : 'Ringe: innen viele und starke Beziehungen, außen wenige. Es ist kein QM eingetragen.';
    shapes.push(line(cut(text, 12, width - 2 * MARGIN), MARGIN, top + 42, 12, 400, TEXT));
  }
  return shapes;
}

/** A short piece of a line. */
function sample(look: LineLook, x: number, y: number): readonly Shape[] {
  const stroke = look === 'gap' ? MISSING : INK;
  const path = (offset: number, to: number, dash?: readonly number[]): Shape => ({
    kind: 'path',
    d: `M${x} ${y + offset}H${x + to}`,
    stroke,
    width: look === 'double' ? 1.1 : 1.7,
    ...(dash ? { dash, round: look === 'dots' } : {}),
  });
  switch (look) {
    case 'solid':
      return [path(0, 32)];
    case 'dots':
      return [path(0, 32, [0.1, 4])];
    case 'double':
      return [path(-1.6, 32), path(1.6, 32)];
    case 'dash-dot':
      return [path(0, 32, [7, 3, 1.5, 3])];
    case 'arrow':
      return [path(0, 26), { kind: 'path', d: `M${x + 32} ${y}l-8 -3.5v7Z`, fill: stroke }];
    case 'gap':
      return [path(0, 32, [6, 4])];
  }
}
