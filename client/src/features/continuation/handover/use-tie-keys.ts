import { useEffect } from 'react';
import { isForPage } from '../../../app/frame/use-room-keys.js';

/** What the keys of the list do. */
interface TieKeys {
  readonly move: (by: 1 | -1) => void;
  /** 0 to 3: open, planned, introduced, handed over. */
  readonly setStep: (index: number) => void;
}

/** j and k go through the list, 1 to 4 set how far the chosen tie is; not while a field or a window has the keys. */
export function useTieKeys({ move, setStep }: TieKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event)) return;
      if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
      else if (/^[1-4]$/.test(event.key)) setStep(Number(event.key) - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [move, setStep]);
}
