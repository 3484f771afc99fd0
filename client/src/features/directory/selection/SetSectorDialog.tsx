import { useState } from 'react';
import type { JSX } from 'react';
import { useVocabularies } from '../../../app/vocabularies.js';
import page from '../../../ui/page.module.css';
import { SelectField } from '../../../ui/SelectField.js';
import { actorsWord } from '../messages.de.js';
import { BulkDialog } from './BulkDialog.js';
import { DisputeDialog } from './DisputeDialog.js';
import { useChangeActors } from './use-change-actors.js';
import type { SelectedActor } from './use-change-actors.js';

/** Puts all selected actors into one sector, in place of the one that they have. */
export function SetSectorDialog({
  areaId,
  actors,
  onClose,
}: {
  areaId: string;
  actors: readonly SelectedActor[];
  onClose: () => void;
}): JSX.Element {
  const vocabularies = useVocabularies();
  const [sector, setSector] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const label = sector === null ? '' : vocabularies.label('sector', sector);
  const change = useChangeActors(areaId, actors, `Bereich „${label}“`, onClose);
  const save = (): void => {
    setTried(true);
    if (sector !== null) change.send({ sector });
  };
  if (change.disputes.length > 0) {
    return (
      <DisputeDialog
        disputes={change.disputes}
        others={change.undisputed}
        mine={label}
        busy={change.busy}
        failure={change.failure}
        onSave={change.settle}
        onClose={onClose}
      />
    );
  }
  return (
    <BulkDialog
      title="Bereich setzen"
      action={`Bei ${actorsWord(actors.length, 'dative')} setzen`}
      effect="Der Bereich ersetzt den, der eingetragen ist; jeder Akteur hat einen."
      busy={change.busy}
      failure={change.failure}
      onSave={save}
      onClose={onClose}
    >
      <SelectField
        label="Bereich"
        isRequired
        options={vocabularies.offered('sector').map(({ id, label: word, colour }) => ({
          id,
          label: word,
          before: <i className={page['swatch']} style={{ background: colour ?? '' }} />,
        }))}
        value={sector}
        onChange={setSector}
        error={tried && sector === null ? 'Bitte wählen Sie den Bereich.' : undefined}
      />
    </BulkDialog>
  );
}
