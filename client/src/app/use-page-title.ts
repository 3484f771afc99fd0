import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';

/** The page that was shown last; null before the first, whose first Tab stop is the skip link. */
let shown: string | null = null;

/** Sets the window's title and, on a change of page, gives the focus to the page's heading, so that it is heard. */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Quartiersnetz`;
  }, [title]);
  useEffect(() => {
    if (shown !== null && shown !== pathname) heading.current?.focus();
    shown = pathname;
  }, [pathname]);
  return heading;
}
