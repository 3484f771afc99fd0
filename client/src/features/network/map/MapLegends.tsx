import type { JSX } from 'react';
import type { LineLook } from '../../../canvas/index.js';
import type { DayView } from '../data/network-model.js';
import { decimal, number, percent } from '../messages.de.js';
import { LINE_WORDS, RING_LEGEND } from './legend-words.js';
import styles from './legends.module.css';

const STROKES: Readonly<Record<LineLook, readonly { width: number; dash?: string; y?: number }[]>> = {
  solid: [{ width: 1.8 }],
  dots: [{ width: 1.8, dash: '0.1 4' }],
  double: [
    { width: 1.1, y: -1.6 },
    { width: 1.1, y: 1.6 },
  ],
  'dash-dot': [{ width: 1.6, dash: '7 3 1.5 3' }],
  arrow: [{ width: 1.6 }],
  gap: [{ width: 1.8, dash: '6 4' }],
};

/** What the lines mean; only those that are drawn. */
export function LineLegend({
  drawn,
  atRisk,
}: {
  drawn: ReadonlySet<LineLook>;
  /** Whether ties are marked that live only through the QM. */
  atRisk: boolean;
}): JSX.Element {
  return (
    <div className={styles['legend']}>
      {LINE_WORDS.filter(([look]) => drawn.has(look)).map(([look, words]) => (
        <LegendLine key={look} look={look} words={words} />
      ))}
      {atRisk ? <LegendLine look="solid" words="gefährdet" colour="var(--component)" /> : null}
    </div>
  );
}

function LegendLine({
  look,
  words,
  colour = look === 'gap' ? 'var(--missing)' : 'var(--text-second)',
}: {
  look: LineLook;
  words: string;
  colour?: string;
}): JSX.Element {
  return (
    <span>
      <svg viewBox="0 0 32 8" focusable="false">
        {STROKES[look].map(({ width, dash, y = 0 }, index) => (
          <line
            key={index}
            x1="0"
            x2={look === 'arrow' ? 26 : 32}
            y1={4 + y}
            y2={4 + y}
            stroke={colour}
            strokeWidth={width}
            strokeDasharray={dash}
            strokeLinecap={look === 'dots' ? 'round' : 'butt'}
          />
        ))}
        {look === 'arrow' ? <path d="M32 4 24 .5v7Z" fill={colour} /> : null}
      </svg>
      <span className={look === 'gap' ? styles['missing'] : ''}>{words}</span>
    </span>
  );
}

/** What the rings mean. */
export function RingLegend({ hasQm }: { hasQm: boolean }): JSX.Element {
  return (
    <div className={styles['rings']}>
      <strong>{hasQm ? 'Ringe: Nähe zum QM' : 'Ringe: Zahl und Stärke der Beziehungen'}</strong>
      {hasQm ? RING_LEGEND.map((line) => <div key={line}>{line}</div>) : <div>innen viel, außen wenig</div>}
    </div>
  );
}

/** Figures of the network as pairs of figure and word; without the QM those without it. */
export function figuresOf({ findings }: DayView, withoutQm: boolean): readonly (readonly [string, string])[] {
  const figures = (withoutQm ? findings.withoutQm?.figures : undefined) ?? findings.withQm;
  return [
    [number(figures.actors), figures.actors === 1 ? 'Akteur' : 'Akteure'],
    [number(figures.ties), figures.ties === 1 ? 'Beziehung' : 'Beziehungen'],
    ...(figures.density === null ? [] : [[percent(figures.density), 'Dichte'] as const]),
    ...(figures.meanDegree === null ? [] : [[decimal(figures.meanDegree), 'im Mittel je Akteur'] as const]),
  ];
}

export function FiguresList({ view, withoutQm }: { view: DayView; withoutQm: boolean }): JSX.Element {
  return (
    <dl className={styles['figures']}>
      {figuresOf(view, withoutQm).map(([figure, word]) => (
        <div key={word} style={{ display: 'contents' }}>
          <dt>{figure}</dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  );
}
