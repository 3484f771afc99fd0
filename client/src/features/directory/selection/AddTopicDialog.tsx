import { useState } from 'react';
import type { JSX } from 'react';
import { TextField } from '../../../ui/TextField.js';
import { actorsWord } from '../messages.de.js';
import { BulkDialog } from './BulkDialog.js';
import { useChangeActors } from './use-change-actors.js';
import type { SelectedActor } from './use-change-actors.js';

/** Adds a topic to all selected actors; those that they have stay. */
export function AddTopicDialog({
  areaId,
  actors,
  onClose,
}: {
  areaId: string;
  actors: readonly SelectedActor[];
  onClose: () => void;
}): JSX.Element {
  const [topic, setTopic] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = topic.trim();
  const change = useChangeActors(areaId, actors, `Thema „${wanted}“`, onClose);
  const save = (): void => {
    setTried(true);
    if (wanted !== '') change.send({ addTopic: wanted });
  };
  return (
    <BulkDialog
      title="Thema hinzufügen"
      action={`Zu ${actorsWord(actors.length, 'dative')} hinzufügen`}
      effect="Vorhandene Themen bleiben, nichts wird ersetzt."
      busy={change.busy}
      failure={change.failure}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label="Thema"
        isRequired
        autoFocus
        value={topic}
        onChange={setTopic}
        error={tried && wanted === '' ? 'Bitte nennen Sie das Thema.' : undefined}
      />
    </BulkDialog>
  );
}
