import { useEffect, useState } from 'react';

/** Whether something has been so for longer than a moment: what passes at once is not worth a word. */
export function useLasting(is: boolean, moment = 300): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => setLasts(true), moment);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is, moment]);
  return is && lasts;
}
