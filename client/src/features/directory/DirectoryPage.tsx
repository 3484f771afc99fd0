import { useState } from 'react';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useArea } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { Button } from '../../ui/Button.js';
import { Segmented } from '../../ui/Segmented.js';
import page from '../../ui/page.module.css';
import { ActorFormDialog } from '../actor/index.js';
import { PersonFormDialog } from '../persons/index.js';
import { ActorDirectory } from './ActorDirectory.js';
import { ListSearch } from './ListSearch.js';
import { PersonDirectory } from './PersonDirectory.js';
import { fromAddress, toAddress } from './list-choice.js';
import type { ListChoice } from './list-choice.js';

type View = 'akteure' | 'personen';

/** The directory: actors or persons of the area. What is shown stands in the address. */
export function DirectoryPage(): JSX.Element {
  const area = useArea();
  const heading = usePageTitle('Akteure');
  const [params, setParams] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const view: View = params.get('liste') === 'personen' ? 'personen' : 'akteure';
  const { choice, sort } = fromAddress(params);
  // the search as it was set from outside of its field, and how often
  const [outside, setOutside] = useState({ times: 0, search: choice.search });
  const show = (next: ListChoice, order = sort): void =>
    setParams({ ...(view === 'personen' ? { liste: view } : {}), ...toAddress(next, order) }, { replace: true });
  return (
    <>
      <div className={page['head']}>
        <h1 ref={heading} tabIndex={-1}>
          Akteure
        </h1>
        <Segmented<View>
          label="Liste"
          value={view}
          onChange={(next) => {
            setOutside({ times: outside.times + 1, search: '' });
            setParams(next === 'personen' ? { liste: 'personen' } : {});
          }}
          segments={[
            { id: 'akteure', label: 'Organisationen, Gremien' },
            { id: 'personen', label: 'Personen' },
          ]}
        />
        <ListSearch
          key={`${view} ${outside.times}`}
          initial={outside.search}
          onChange={(search) => show({ ...choice, search })}
        />
        <span className={page['push']}>
          <Button look="primary" icon="add" onPress={() => setCreating(true)}>
            {view === 'akteure' ? 'Akteur' : 'Person'}
          </Button>
        </span>
      </div>
      {view === 'akteure' ? (
        <ActorDirectory
          areaId={area.id}
          choice={choice}
          sort={sort}
          onChoice={(next) => {
            if (next.search !== choice.search) setOutside({ times: outside.times + 1, search: next.search });
            show(next);
          }}
          onSort={(order) => show(choice, order)}
          onCreate={() => setCreating(true)}
        />
      ) : (
        <PersonDirectory areaId={area.id} search={choice.search} />
      )}
      {creating && view === 'akteure' ? <ActorFormDialog areaId={area.id} onClose={() => setCreating(false)} /> : null}
      {creating && view === 'personen' ? (
        <PersonFormDialog areaId={area.id} onClose={() => setCreating(false)} />
      ) : null}
    </>
  );
}
