import { useContext } from 'react';
import type { JSX } from 'react';
import { GLYPH_PATHS } from '../ui/icons/icon-paths.js';
import { GLYPH_SHIFT, GLYPH_SIZE, OUTLINE_PATHS } from './outlines.js';
import { OwnSigns } from './own-signs.js';
import { signOf } from './sign-of.js';
import type { SignInput } from './sign-of.js';

/** An actor's sign beside its name: outline by family, glyph by kind, colour by sector. */
export function ActorSign({ actor, size = 22 }: { actor: SignInput; size?: number }): JSX.Element {
  const sign = signOf(actor, useContext(OwnSigns)(actor));
  const glyph = GLYPH_SIZE[sign.outline];
  return (
    <svg
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={OUTLINE_PATHS[sign.outline]} fill={sign.colour} />
      <path
        transform={`translate(${-glyph / 2} ${glyph / 2 + GLYPH_SHIFT[sign.outline]}) scale(${glyph / 960})`}
        d={GLYPH_PATHS[sign.glyph]}
        fill="#fff"
      />
    </svg>
  );
}
