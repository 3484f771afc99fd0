import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX, KeyboardEvent, ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

const tabId = (id: string): string => `tab-${id}`;
const panelId = (id: string): string => `panel-${id}`;

/** Views of a page side by side; arrows, Pos1 and Ende move between them and show at once. One such list per page. */
export function TabList<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: {
  label: string;
  tabs: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    document.getElementById(tabId(next.id))?.focus();
    onSelect(next.id);
  };
  return (
    <div role="tablist" aria-label={label} className={styles['list']} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={tabId(tab.id)}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          className={styles['tab']}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.count === undefined ? null : <small>{formatNumber(tab.count)}</small>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export const TabPanel = ({
  of,
  className,
  children,
}: {
  of: string;
  className?: string | undefined;
  children: ReactNode;
}): JSX.Element => (
  <div role="tabpanel" id={panelId(of)} aria-labelledby={tabId(of)} className={className}>
    {children}
  </div>
);
