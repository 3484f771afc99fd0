import {
  ACTOR_KIND_TERMS,
  COMMITTEE_SIGN,
  POPULATION_GROUP_SIGN,
  QM_COLOUR,
  SECTORS,
} from '@quartiersnetz/graph-schema';
import type { Outline } from '@quartiersnetz/graph-schema';
import { GLYPH_PATHS } from '../ui/icons/icon-paths.js';
import { GLYPH_SHIFT, GLYPH_SIZE, OUTLINE_PATHS } from './outlines.js';

/** What decides an actor's sign. */
export interface SignInput {
  readonly class: 'ORGANISATION' | 'INITIATIVE' | 'COMMITTEE' | 'POPULATION_GROUP';
  readonly kind: string | null | undefined;
  readonly sector: string | null | undefined;
  readonly isQm?: boolean;
}

export interface Sign {
  readonly outline: Outline;
  readonly glyph: keyof typeof GLYPH_PATHS;
  readonly colour: string;
}

/** Colour of what has no sector, or one that this installation does not know. */
export const NO_SECTOR_COLOUR = '#5B6277';

const isGlyph = (name: string): name is keyof typeof GLYPH_PATHS => name in GLYPH_PATHS;

/** What an installation's own terms say of a sign; left out: what is shipped. */
export interface OwnSign {
  readonly colour?: string | null | undefined;
  readonly outline?: string | null | undefined;
  readonly glyph?: string | null | undefined;
}

const isOutline = (name: string): name is Outline => name in OUTLINE_PATHS;

/** Shape by kind, colour by sector; the QM has its own. */
export function signOf(actor: SignInput, own: OwnSign = {}): Sign {
  if (actor.isQm === true) return { outline: 'hub', glyph: 'hub', colour: QM_COLOUR };
  const colour = own.colour ?? SECTORS.find(({ id }) => id === actor.sector)?.colour ?? NO_SECTOR_COLOUR;
  if (actor.class === 'COMMITTEE') return { ...COMMITTEE_SIGN, colour };
  if (actor.class === 'POPULATION_GROUP') return { ...POPULATION_GROUP_SIGN, colour };
  const term = ACTOR_KIND_TERMS.find(({ id }) => id === actor.kind);
  const [outline, glyph] = [own.outline ?? term?.outline ?? '', own.glyph ?? term?.glyph ?? ''];
  const [otherOutline, otherGlyph] =
    actor.class === 'INITIATIVE' ? (['diamond', 'service'] as const) : (['circle', 'association'] as const);
  return { outline: isOutline(outline) ? outline : otherOutline, glyph: isGlyph(glyph) ? glyph : otherGlyph, colour };
}

/** The sign as SVG markup around (0, 0), for the map, the exports and print. */
export function signMarkup(sign: Sign): string {
  const size = GLYPH_SIZE[sign.outline];
  const scale = size / 960;
  const shift = GLYPH_SHIFT[sign.outline];
  return (
    `<path d="${OUTLINE_PATHS[sign.outline]}" fill="${sign.colour}"/>` +
    `<path transform="translate(${-size / 2} ${size / 2 + shift}) scale(${scale})" d="${GLYPH_PATHS[sign.glyph]}" fill="#fff"/>`
  );
}
