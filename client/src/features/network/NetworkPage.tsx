import type { JSX } from 'react';

/** The map of the area. */
export function NetworkPage(): JSX.Element {
  return <h1>Netz</h1>;
}
