import type { JSX } from 'react';
import { Link } from 'react-router';
import { Card } from '../../../ui/surfaces.js';
import { useWithout } from './use-without.js';

/** What happens without the QM, in one sentence, with the way to ask it of others. */
export function WithoutCard({ areaId }: { areaId: string }): JSX.Element | null {
  const { data } = useWithout(areaId, []);
  const sentence = data?.sentence ?? data?.notices[0]?.sentence ?? null;
  if (sentence === null) return null;
  return (
    <Card title="Ohne uns" actions={<Link to="ohne-uns">Wer geht noch mit?</Link>}>
      <p>{sentence}</p>
    </Card>
  );
}
