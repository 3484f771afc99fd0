import type { JSX } from 'react';
import { StoredBand } from '../../ui/StoredBand.js';
import type { ViewProps } from './view-props.js';

/** Says that a stored state is shown, where it is. */
export const StoredBar = ({ state, update }: Pick<ViewProps, 'state' | 'update'>): JSX.Element | null =>
  state.storedOn === null ? null : (
    <StoredBand
      day={state.storedOn}
      onDay={(storedOn) => update({ storedOn })}
      onClose={() => update({ storedOn: null })}
    />
  );
