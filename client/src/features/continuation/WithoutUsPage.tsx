import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { ButtonLink } from '../../ui/Button.js';
import { Card, Skeleton } from '../../ui/surfaces.js';
import { withoutHref } from '../network/index.js';
import { ContinuationHead } from './ContinuationHead.js';
import { Notices } from './Notices.js';
import { ActorChoice } from './assumptions/ActorChoice.js';
import type { Actor } from './types.js';
import { RemovalTable } from './without/RemovalTable.js';
import { WhoIsLeft } from './without/WhoIsLeft.js';
import { useWithout } from './without/use-without.js';
import styles from './without/without.module.css';

const NOBODY: readonly Actor[] = [];

/** Ohne uns: what breaks when the QM leaves, alone or with others; figures before and after, parts, names. */
export function WithoutUsPage(): JSX.Element {
  const area = useArea();
  const [params, setParams] = useSearchParams();
  const chosen = (params.get('wer') ?? '').split(',').filter((id) => id !== '');
  const { data, error, refetch, isPlaceholderData } = useWithout(area.id, chosen);
  if (error !== null && data === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  const removed = data?.removed ?? NOBODY;
  // the QM alone is what an empty choice stands for; the first chip says so and can be taken off for others
  const shown = chosen.length === 0 ? removed.map(({ id }) => id) : chosen;
  return (
    <>
      <ContinuationHead title="Ohne uns" below>
        {removed.length === 0 ? null : (
          <ButtonLink
            icon="map"
            href={chosen.length === 0 ? `/gebiet/${area.id}/netz?ohneQm=1` : withoutHref(area.id, shown)}
          >
            Auf der Karte ansehen
          </ButtonLink>
        )}
      </ContinuationHead>
      <div className={styles['page']}>
        <Card title="Wer geht?">
          <div className={styles['choice']}>
            <ActorChoice
              areaId={area.id}
              label="Es gehen zusammen"
              chosen={shown}
              known={removed}
              onChange={(ids) => setParams(ids.length === 0 ? {} : { wer: ids.join(',') }, { replace: true })}
            />
          </div>
          <p className={styles['hint']}>
            Zum Beispiel das Quartiersmanagement zusammen mit der Koordination im Amt oder dem Fonds. Nehmen Sie alle
            heraus, gilt wieder das Quartiersmanagement allein.
          </p>
        </Card>
        {data === undefined ? <Skeleton rows={8} /> : null}
        <Notices notices={data?.notices ?? []} />
        {data === undefined || data.result === null ? null : (
          <div className={styles['result']} data-former={isPlaceholderData}>
            <p className={styles['sentence']}>{data.sentence}</p>
            <div className={styles['columns']}>
              <RemovalTable result={data.result} />
              <WhoIsLeft areaId={area.id} result={data.result} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
