import { useSyncExternalStore } from 'react';

const PHONE = '(max-width: 719px)';

/** Whether the window is as narrow as a phone. */
export const useIsPhone = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(PHONE);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => window.matchMedia(PHONE).matches,
  );
