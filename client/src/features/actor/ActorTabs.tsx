import type { JSX } from 'react';
import { Tab, TabList } from 'react-aria-components';
import styles from '../../ui/record.module.css';
import type { ActorDetail } from './actor-form.js';
import type { ActorTab } from './tabs.js';

/** The views of an actor's page with what they hold. */
export function ActorTabs({ actor }: { actor: ActorDetail }): JSX.Element {
  const ties = actor.ties.filter((tie) => tie.current).length;
  const holders = actor.posts.reduce((sum, post) => sum + post.holders.filter((one) => one.current).length, 0);
  const tabs: readonly { id: ActorTab; label: string; count?: number }[] = [
    { id: 'ueberblick', label: 'Überblick' },
    { id: 'beziehungen', label: 'Beziehungen', count: ties },
    { id: 'personen', label: 'Personen', count: holders },
    { id: 'verlauf', label: 'Verlauf' },
  ];
  return (
    <TabList className={styles['tabList'] ?? ''} aria-label="Ansichten des Akteurs">
      {tabs.map(({ id, label, count }) => (
        <Tab key={id} id={id} className={styles['tab'] ?? ''}>
          {label}
          {count === undefined ? null : <small>{count}</small>}
        </Tab>
      ))}
    </TabList>
  );
}
