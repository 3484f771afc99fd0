import type { JSX } from 'react';
import { useEffect } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button, IconButton } from '../../ui/Button.js';
import { useUndo } from '../../features/history/index.js';
import { isForPage } from './use-room-keys.js';
import header from './header.module.css';
import menu from '../../ui/menu.module.css';

/** Takes back one's last change in the area (Strg+Z), or brings it again (Strg+Umschalt+Z). */
export function UndoButton({ areaId }: { areaId: string }): JSX.Element {
  const { undoNext, redoNext, undo, redo, busy } = useUndo(areaId);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || !isForPage(event)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return (
    <>
      <TooltipTrigger delay={300}>
        <Button
          look="on-dark"
          icon="undo"
          aria-label="Rückgängig"
          isDisabled={undoNext === null || busy}
          onPress={undo}
        >
          <span className={header['undoWord']}>Rückgängig</span>
        </Button>
        <Tooltip className={menu['popover'] ?? ''}>{undoNext ?? 'Sie haben hier noch nichts geändert.'}</Tooltip>
      </TooltipTrigger>
      {redoNext === null ? null : (
        <TooltipTrigger delay={300}>
          <IconButton look="on-dark" icon="redo" label={`Wiederholen: ${redoNext}`} isDisabled={busy} onPress={redo} />
          <Tooltip className={menu['popover'] ?? ''}>{redoNext}</Tooltip>
        </TooltipTrigger>
      )}
    </>
  );
}
