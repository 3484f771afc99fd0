import type { JSX } from 'react';
import { Link } from 'react-router';
import { useVocabularies } from '../../../app/vocabularies.js';
import { ActorSign } from '../../../signs/ActorSign.js';
import { Card, Skeleton } from '../../../ui/surfaces.js';
import { actorCount, tieCount } from '../messages.de.js';
import type { Actor, WithoutUs } from '../types.js';
import { useNames } from '../use-continuation.js';
import styles from './without.module.css';

type Result = NonNullable<WithoutUs['result']>;

/** The parts that are left, who loses the last contact, who had none before, and which ties are at risk. */
export function WhoIsLeft({ areaId, result }: { areaId: string; result: Result }): JSX.Element {
  const vocabularies = useVocabularies();
  const { data } = useNames(areaId, true);
  const { components, orphaned, aloneBefore, tiesAtRisk } = result;
  if (data === undefined) return <Skeleton rows={6} />;
  const at = new Map(data.actors.id.map((id, index) => [id, index]));
  const actorAt = (index: number): Actor => ({
    id: data.actors.id[index] ?? '',
    name: data.actors.name[index] ?? '',
    shortName: data.actors.shortName[index] ?? '',
    class: data.actors.class[index] ?? 'ORGANISATION',
    kind: data.actors.kind[index] ?? null,
    sector: data.actors.sector[index] ?? null,
  });
  const named = (ids: readonly string[]): readonly Actor[] =>
    ids.flatMap((id) => {
      const index = at.get(id);
      return index === undefined ? [] : [actorAt(index)];
    });
  const ties = tiesAtRisk.flatMap((id) => {
    const index = data.ties.id.indexOf(id);
    const [from, to] = [data.ties.from[index], data.ties.to[index]];
    if (from === undefined || to === undefined) return [];
    const verb = vocabularies.find('tieKind', data.ties.kind[index])?.verb ?? 'ist verbunden mit';
    return [{ id, words: `${actorAt(from).shortName} ${verb} ${actorAt(to).shortName}` }];
  });
  return (
    <div className={styles['who']}>
      <Card title="Verlieren den letzten Kontakt" count={String(orphaned.length)}>
        {orphaned.length === 0 ? <p>Niemand.</p> : <Names areaId={areaId} actors={orphaned} hollow />}
      </Card>
      <Card title={components.length === 1 ? 'Es bleibt ein Teil' : `Es bleiben ${components.length} Teile`}>
        <ol className={styles['components']}>
          {components.map((ids, index) => (
            <li key={ids.join()}>
              <details open={index > 0}>
                <summary>
                  <b className={styles['number']}>{index + 1}</b> {actorCount(ids.length)}
                </summary>
                <Names areaId={areaId} actors={named(ids)} />
              </details>
            </li>
          ))}
        </ol>
        {components.length === 0 ? <p>Nirgends sind noch zwei verbunden.</p> : null}
      </Card>
      {ties.length === 0 ? null : (
        <Card title="Gefährdete Beziehungen" count={tieCount(ties.length)}>
          <p className="muted">Unter denen, die bleiben; sie leben heute nur durch das Quartiersmanagement.</p>
          <ul>
            {ties.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </Card>
      )}
      {aloneBefore.length === 0 ? null : (
        <Card title="Waren schon vorher allein" count={String(aloneBefore.length)}>
          <Names areaId={areaId} actors={aloneBefore} />
        </Card>
      )}
    </div>
  );
}

function Names({
  areaId,
  actors,
  hollow = false,
}: {
  areaId: string;
  actors: readonly Actor[];
  /** Ringed by a dashed line, as on the map. */
  hollow?: boolean;
}): JSX.Element {
  return (
    <ul className={styles['names']}>
      {actors.map((actor) => (
        <li key={actor.id} data-hollow={hollow}>
          <ActorSign actor={actor} size={18} />
          <Link to={`/gebiet/${areaId}/akteure/${actor.id}`}>{actor.shortName}</Link>
        </li>
      ))}
    </ul>
  );
}
