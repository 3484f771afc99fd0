import type { JSX } from 'react';
import { Icon } from '../../../ui/icons/Icon.js';
import { SIGNS, cellDetail } from '../messages.de.js';
import type { Offer } from '../types.js';
import styles from './matrix.module.css';

/** What was said, as word, sign and colour; not asked is dashed and white, a no is filled. */
export function OfferSign({ offer, marked = false }: { offer: Offer | undefined; marked?: boolean }): JSX.Element {
  const sign = offer?.sign ?? 'NOT_ASKED';
  const { word, icon } = SIGNS[sign];
  const detail = offer === undefined ? '' : cellDetail(offer);
  return (
    <span className={styles['sign']} data-sign={sign} data-marked={marked} title={detail === '' ? undefined : detail}>
      {icon === null ? null : <Icon name={icon} size={16} />}
      <span>
        <b>{word}</b>
        {detail === '' ? null : <small>{detail}</small>}
      </span>
    </span>
  );
}
