import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Sets the window's title and gives the focus to the page's heading, so that a change of page is heard. */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Quartiersnetz`;
  }, [title]);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
