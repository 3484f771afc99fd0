import { useState } from 'react';
import type { JSX } from 'react';
import { Button, ButtonLink, IconButton } from '../../../ui/Button.js';
import { withoutHref } from '../../network/index.js';
import { selectedWords } from '../messages.de.js';
import { SetSectorDialog } from './SetSectorDialog.js';
import { AddTopicDialog } from './AddTopicDialog.js';
import type { SelectedActor } from './use-change-actors.js';
import type { Selection } from './use-selection.js';
import styles from './selection.module.css';

/** What can be done with the selected actors; only there while some are selected. */
export function BulkBar({
  areaId,
  actors,
  selection,
}: {
  areaId: string;
  /** The selected ones as they are shown. */
  actors: readonly SelectedActor[];
  selection: Selection;
}): JSX.Element {
  const [open, setOpen] = useState<'topic' | 'sector' | null>(null);
  const ids = [...selection.ids];
  const close = (): void => setOpen(null);
  return (
    <section className={styles['bar']} aria-label="Ausgewählte Akteure" hidden={ids.length === 0}>
      <strong role="status">{ids.length === 0 ? '' : selectedWords(ids.length)}</strong>
      <Button look="on-dark" icon="add" onPress={() => setOpen('topic')}>
        Thema hinzufügen
      </Button>
      <Button look="on-dark" icon="edit" onPress={() => setOpen('sector')}>
        Bereich setzen
      </Button>
      <ButtonLink look="on-dark" icon="split" href={withoutHref(areaId, ids)}>
        Was fehlte ohne sie?
      </ButtonLink>
      <span className={styles['note']}>Lässt sich zurücknehmen.</span>
      <IconButton look="on-dark" icon="close" label="Auswahl aufheben" onPress={selection.clear} />
      {open === 'topic' ? <AddTopicDialog areaId={areaId} actors={actors} onClose={close} /> : null}
      {open === 'sector' ? <SetSectorDialog areaId={areaId} actors={actors} onClose={close} /> : null}
    </section>
  );
}
