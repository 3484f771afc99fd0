import type { JSX } from 'react';
import { ICON_PATHS } from './icon-paths.js';

export type IconName = keyof typeof ICON_PATHS;

/** An icon beside a word, or with `label` on its own. */
export function Icon({ name, size = 20, label }: { name: IconName; size?: number; label?: string }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 -960 960 960"
      fill="currentColor"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
