import type { JSX } from 'react';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/surfaces.js';

/** A page that could not be loaded: what happened, what is safe, what now. */
export function PageError({ error, onRetry }: { error: Error; onRetry: () => void }): JSX.Element {
  return (
    <div style={{ padding: 24, maxWidth: 640 }}>
      <Notice tone="missing" role="alert">
        <p>
          <strong>Das ließ sich nicht laden.</strong> {error.message} Gespeichertes ist sicher.
        </p>
      </Notice>
      <p style={{ marginTop: 12 }}>
        <Button icon="refresh" onPress={onRetry}>
          Jetzt versuchen
        </Button>
      </p>
    </div>
  );
}
