import { useMemo, useState } from 'react';
import type { JSX } from 'react';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { EmptyState, Skeleton } from '../../ui/surfaces.js';
import { useIsPhone } from '../../ui/use-is-phone.js';
import { useLasting } from '../../ui/use-lasting.js';
import { ActorFormDialog } from '../actor/index.js';
import { DeskView } from './DeskView.js';
import { PhoneView } from './PhoneView.js';
import { useFindingsAhead, useNetwork } from './use-network.js';
import { useViewState } from './use-view-state.js';
import { useLeaving } from './without/use-leaving.js';
import { StoredBar } from './StoredBar.js';
import styles from './network.module.css';

/** Netz: who works with whom, as map, as table and, on the phone, as list. */
export function NetworkPage(): JSX.Element {
  const area = useArea();
  const heading = usePageTitle('Netz');
  const askAhead = useFindingsAhead(area.id);
  const [state, update] = useViewState((next, change) => {
    if ('filter' in change || 'day' in change || 'storedOn' in change) askAhead(next, next.filter);
  });
  const network = useNetwork(area.id, state, state.filter);
  const waiting = useLasting(network.waiting);
  const view = useLeaving(area.id, state, network.view);
  const vocabularies = useVocabularies();
  const isPhone = useIsPhone();
  const title = useMemo(
    () => (
      <h1 ref={heading} tabIndex={-1}>
        Netz
      </h1>
    ),
    [heading],
  );
  if (network.error) return <PageError error={network.error} onRetry={network.retry} />;
  if (!view || vocabularies.all('sector').length === 0) {
    return (
      <div className={styles['page']}>
        <div className={styles['head']}>{title}</div>
        <Skeleton rows={10} />
      </div>
    );
  }
  if (view.model.actors.length === 0) {
    return (
      <div className={styles['page']}>
        <StoredBar state={state} update={update} />
        <div className={styles['head']}>{title}</div>
        {state.storedOn === null ? <NobodyYet areaId={area.id} /> : <NothingStored />}
      </div>
    );
  }
  const shared = { area, view, vocabularies, state, update, title, waiting };
  return isPhone ? <PhoneView {...shared} /> : <DeskView {...shared} />;
}

const NothingStored = (): JSX.Element => (
  <EmptyState icon="history" title="An diesem Tag war hier noch nichts eingetragen">
    Wählen Sie einen späteren Tag. Was wann eingetragen wurde, steht im Verlauf.
  </EmptyState>
);

/** The area is empty: one sentence, two ways. */
function NobodyYet({ areaId }: { areaId: string }): JSX.Element {
  const [creating, setCreating] = useState(false);
  return (
    <>
      <EmptyState
        icon="network"
        title="Noch kennt dieses Quartier niemand"
        actions={
          <>
            <ButtonLink look="primary" icon="import" href={`/gebiet/${areaId}/import`}>
              Liste importieren
            </ButtonLink>
            <Button icon="add" onPress={() => setCreating(true)}>
              Akteur anlegen
            </Button>
          </>
        }
      >
        Nehmen Sie Ihre Adressliste, oder beginnen Sie mit den Akteuren, die Sie diese Woche treffen.
      </EmptyState>
      {creating ? <ActorFormDialog areaId={areaId} onClose={() => setCreating(false)} /> : null}
    </>
  );
}
