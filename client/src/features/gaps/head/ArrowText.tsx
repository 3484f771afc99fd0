import type { JSX } from 'react';
import { Icon } from '../../../ui/icons/Icon.js';
import styles from './head.module.css';

/** "0,11 → 0,42" with an arrow of the house's signs: the typeface has none, and a borrowed one is too wide. */
export function ArrowText({ children }: { children: string }): JSX.Element {
  const [before, ...after] = children.split(' → ');
  return (
    <>
      {before}
      {after.map((part) => (
        <span key={part} className={styles['arrow']}>
          <span className="visually-hidden"> → </span>
          <Icon name="arrow" size={14} />
          {part}
        </span>
      ))}
    </>
  );
}
