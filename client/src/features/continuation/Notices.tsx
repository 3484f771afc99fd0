import type { JSX, ReactNode } from 'react';
import { Notice as NoticeBox } from '../../ui/surfaces.js';
import type { Notice } from './types.js';

/** What keeps a part of the page empty or limits it: what is missing, and what to do. */
export function Notices({
  notices,
  action,
}: {
  notices: readonly Notice[];
  /** A way to do it, by code. */
  action?: (code: Notice['code']) => ReactNode;
}): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <>
      {notices.map(({ code, sentence, advice }) => (
        <NoticeBox key={code} tone={code === 'TANDEM' || code === 'NO_CANDIDATE' ? 'info' : 'attention'}>
          <p>
            <strong>{sentence}</strong> {advice}
          </p>
          {action?.(code)}
        </NoticeBox>
      ))}
    </>
  );
}
