import { useEffect, useState } from 'react';
import type { JSX } from 'react';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/surfaces.js';
import { timeLeft } from '../messages.de.js';
import type { SuccessionSearch } from './use-succession.js';
import styles from './sets.module.css';

const PATIENCE_MS = 1_000;

/** While a search takes over a second: how far it is, how long it takes, and the way to end it. */
export function SearchProgress({ search }: { search: SuccessionSearch }): JSX.Element | null {
  const { isRunning, isCancelled, error, succession } = search;
  if (error !== null) {
    return (
      <Notice tone="missing" role="alert">
        <p>Die Suche ist nicht gelungen. {error.message}</p>
        <Button small icon="refresh" onPress={search.again}>
          Noch einmal suchen
        </Button>
      </Notice>
    );
  }
  if (isCancelled) {
    return (
      <Notice tone="info" role="status">
        <p>Die Suche ist abgebrochen. Die Annahmen gelten, Vorschläge dazu gibt es noch nicht.</p>
        <Button small icon="refresh" onPress={search.again}>
          Weiter suchen
        </Button>
      </Notice>
    );
  }
  const progress = search.isFormer ? null : (succession?.progress ?? null);
  return isRunning ? (
    <Running share={progress?.share ?? null} secondsLeft={progress?.secondsLeft ?? null} onCancel={search.cancel} />
  ) : null;
}

function Running({
  share,
  secondsLeft,
  onCancel,
}: {
  share: number | null;
  secondsLeft: number | null;
  onCancel: () => void;
}): JSX.Element | null {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div className={styles['running']}>
      <p role="status">Vorschläge werden gesucht. {timeLeft(secondsLeft)}</p>
      <div
        className={styles['progress']}
        role="progressbar"
        aria-label="Suche nach Vorschlägen"
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': percent })}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <Button small onPress={onCancel}>
        Abbrechen
      </Button>
    </div>
  );
}
