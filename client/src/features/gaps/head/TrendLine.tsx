import type { JSX } from 'react';
import type { Figure } from '../use-report.js';
import { trendPoints } from './trend-points.js';

const [WIDTH, HEIGHT, EDGE] = [76, 30, 4];

/** The years of a figure as a small line with the day that is shown; its words stand beside it. */
export function TrendLine({
  figure,
  day,
}: {
  figure: Pick<Figure, 'trend' | 'range'>;
  /** The day that is shown. */
  day: string;
}): JSX.Element | null {
  const drawing = trendPoints(figure, day);
  if (drawing === null) return null;
  const x = (share: number): number => EDGE + share * (WIDTH - 2 * EDGE);
  const y = (share: number): number => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  const { firstYear, line, mark, range } = drawing;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <title>{`Ende ${firstYear} bis heute`}</title>
      <path d={`M0 ${HEIGHT - 1}H${WIDTH}`} stroke="var(--line)" />
      {range === null || mark === null ? null : (
        <path
          d={`M${x(mark.x)} ${y(range[0])}V${y(range[1])}`}
          stroke="var(--action)"
          strokeOpacity="0.35"
          strokeWidth="5"
          strokeLinecap="round"
        />
      )}
      <path
        d={`M${line.map((point) => `${x(point.x)} ${y(point.y)}`).join('L')}`}
        fill="none"
        stroke="var(--action)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      {mark === null ? null : <circle cx={x(mark.x)} cy={y(mark.y)} r="3" fill="var(--action)" />}
    </svg>
  );
}
