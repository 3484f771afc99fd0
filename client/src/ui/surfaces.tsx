import type { JSX, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from './icons/Icon.js';
import type { IconName } from './icons/Icon.js';
import styles from './surfaces.module.css';

export type Tone = 'neutral' | 'good' | 'attention' | 'missing' | 'info' | 'outline';

/** A white card with a head and, if asked, actions at its right. */
export function Card({
  title,
  count,
  actions,
  flush = false,
  children,
}: {
  title: ReactNode;
  count?: string;
  actions?: ReactNode;
  /** No inner margin, for tables. */
  flush?: boolean;
  children: ReactNode;
}): JSX.Element {
  return (
    <section className={styles['card']}>
      <div className={styles['cardHead']}>
        <h2>
          {title}
          {count === undefined ? null : <span className="muted"> {count}</span>}
        </h2>
        {actions}
      </div>
      <div className={flush ? '' : styles['cardBody']}>{children}</div>
    </section>
  );
}

const toned = (base: string, tone: Tone): string => `${styles[base]} ${tone === 'neutral' ? '' : styles[tone]}`;

/** A status: word, sign and colour together. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}): JSX.Element {
  return (
    <span className={toned('badge', tone)}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

const NOTICE_ICONS = { info: 'info', attention: 'warning', missing: 'error', good: 'check-circle' } as const;

/** A sentence that stays: what happened, what is safe, what now. */
export function Notice({
  tone,
  children,
  role,
}: {
  tone: 'info' | 'attention' | 'missing' | 'good';
  children: ReactNode;
  role?: 'alert' | 'status';
}): JSX.Element {
  return (
    <div className={toned('notice', tone)} role={role}>
      <Icon name={NOTICE_ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** An empty page: one sentence, the ways on. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
  page = false,
}: {
  icon: IconName;
  title: string;
  /** Whether it is all there is on the page; then its title is the page's. */
  page?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}): JSX.Element {
  return (
    <div className={styles['empty']}>
      <Icon name={icon} size={40} />
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children === undefined ? null : <p className="muted">{children}</p>}
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

/** A filter that is on, with the way to take it off. */
export function Chip({
  children,
  onRemove,
  removeLabel,
}: {
  children: ReactNode;
  onRemove: () => void;
  removeLabel: string;
}): JSX.Element {
  return (
    <span className={styles['chip']}>
      {children}
      <Button onPress={onRemove} aria-label={removeLabel}>
        <Icon name="close" size={16} />
      </Button>
    </span>
  );
}

/** Outlines of rows while something loads. */
export function Skeleton({ rows = 6 }: { rows?: number }): JSX.Element {
  return (
    <div className={styles['skeleton']} role="status" aria-label="Wird geladen">
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} style={{ width: `${90 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

const INTENSITY_WORDS = ['', 'kennen sich', 'Austausch', 'Abstimmung', 'gemeinsame Projekte'];

/** Strength 1 to 4 as bars, with its word for screen readers and as tooltip. */
export function StrengthBars({ value }: { value: number }): JSX.Element {
  const word = INTENSITY_WORDS[value] ?? '';
  return (
    <span
      className={styles['bars']}
      role="img"
      aria-label={`Stärke ${value} von 4: ${word}`}
      title={`${value} von 4: ${word}`}
    >
      {[1, 2, 3, 4].map((step) => (
        <i key={step} data-on={step <= value} style={{ height: `${2 + step * 3}px` }} />
      ))}
    </span>
  );
}
