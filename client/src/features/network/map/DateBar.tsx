import { useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import { DayButton } from '../../../ui/DayButton.js';
import { germanDay, tieCount } from '../messages.de.js';
import { dayAt, timelineOf, trendLine, valueAt } from './timeline.js';
import type { Timeline, TrendPoint } from './timeline.js';
import page from '../network.module.css';
import styles from './map.module.css';

const WAIT = 120;

/** The day that the network is shown on, with the size of the network over the years. */
export function DateBar({
  day,
  today,
  trend,
  onChange,
  onStored,
}: {
  day: string | null;
  today: string;
  trend: readonly TrendPoint[];
  onChange: (day: string | null) => void;
  /** Asks for the network as it was stored on a day. */
  onStored: (day: string) => void;
}): JSX.Element {
  const timeline = timelineOf(trend);
  return (
    <div className={styles['time']}>
      <DayButton
        day={day}
        shown={day ?? today}
        label="Das Netz zeigen, wie es war am"
        note={(typed, close) => (
          <>
            Gezeigt wird, was an dem Tag galt, mit dem Wissen von heute.{' '}
            <button
              type="button"
              className={page['linkButton']}
              onClick={() => {
                onStored(typed === null || typed > today ? today : typed);
                close();
              }}
            >
              Wie war es damals eingetragen?
            </button>
          </>
        )}
        onChange={onChange}
      />
      {timeline === null ? (
        <span className="muted">Keine Beziehung hat ein Anfangsdatum. Deshalb gibt es keine früheren Jahre.</span>
      ) : (
        <Slider timeline={timeline} day={day} trend={trend} onChange={onChange} />
      )}
    </div>
  );
}

function Slider({
  timeline,
  day,
  trend,
  onChange,
}: {
  timeline: Timeline;
  day: string | null;
  trend: readonly TrendPoint[];
  onChange: (day: string | null) => void;
}): JSX.Element {
  const [pulled, setPulled] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const value = pulled ?? valueAt(timeline, day);
  const shown = dayAt(timeline, value);
  const line = trendLine(timeline, trend).map(({ x, y }) => `${x * 100} ${30 - y * 26}`);
  const { firstYear, steps, today } = timeline;
  const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index);
  const every = Math.ceil(years.length / 7);
  const marks = years.filter((year, index) => index % every === 0 && (year * 12 - firstYear * 12) / steps < 0.9);
  const known = trend.findLast((point) => shown !== null && point.day <= shown) ?? trend.at(-1);
  return (
    <div className={styles['slider']}>
      <svg viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d={`M${line.join('L')}L100 30L0 30Z`} fill="var(--action-tint)" />
        <path
          d={`M${line.join('L')}`}
          fill="none"
          stroke="var(--input-edge)"
          strokeWidth="1.4"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <input
        type="range"
        min={0}
        max={steps}
        step={1}
        value={value}
        aria-label="Stand des Netzes"
        aria-valuetext={`${germanDay(shown ?? today)}${shown === null ? ', heute' : ''}${known ? `, ${tieCount(known.ties)}` : ''}`}
        onChange={(event) => {
          const next = Number(event.target.value);
          setPulled(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            onChange(dayAt(timeline, next));
            setPulled(null);
          }, WAIT);
        }}
      />
      <div className={styles['years']} aria-hidden="true">
        {marks.map((year) => (
          <span key={year} style={{ left: `${((year - firstYear) * 12 * 100) / steps}%` }}>
            {year}
          </span>
        ))}
        <span style={{ left: '100%' }}>heute</span>
      </div>
    </div>
  );
}
