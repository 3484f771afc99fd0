import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { signMarkup, signOf } from '../../signs/sign-of.js';
import type { ActorDetail } from './actor-form.js';
import styles from '../../ui/record.module.css';

const MOST = 14;
const WIDTH = 340;
const ROW = 30;

const shorten = (name: string): string => (name.length > 18 ? `${name.slice(0, 17).trimEnd()}…` : name);

/** The actor and its strongest ties in two columns; the table beside it says the same in words. */
export function EgoDrawing({ actor }: { actor: ActorDetail }): JSX.Element {
  const byOther = new Map<string, ActorDetail['ties'][number]>();
  for (const tie of actor.ties) {
    const known = byOther.get(tie.otherId);
    if (tie.current && (known === undefined || known.intensity < tie.intensity)) byOther.set(tie.otherId, tie);
  }
  const all = [...byOther.values()].sort(
    (a, b) => b.intensity - a.intensity || a.otherName.localeCompare(b.otherName, 'de'),
  );
  const shown = all.slice(0, MOST);
  if (shown.length === 0) return <p className="muted">Noch keine Beziehung eingetragen.</p>;
  const rows = Math.ceil(shown.length / 2);
  const height = Math.max(2, rows) * ROW + 20;
  const middle = { x: WIDTH / 2, y: height / 2 };
  const place = (index: number) => ({
    x: index % 2 === 0 ? middle.x - 36 : middle.x + 36,
    y: height / 2 + (Math.floor(index / 2) - (rows - 1) / 2) * ROW,
    left: index % 2 === 0,
  });
  const self = signOf({ ...actor, isQm: actor.isQm });
  return (
    <>
      <svg
        className={styles['ego']}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`${actor.name} mit ${shown.map((tie) => tie.otherName).join(', ')}`}
      >
        {shown.map((tie, index) => {
          const { x, y } = place(index);
          return (
            <line
              key={tie.id}
              x1={middle.x}
              y1={middle.y}
              x2={x}
              y2={y}
              stroke="#5B7FD0"
              strokeWidth={[0, 0.9, 1.3, 2, 3][tie.intensity]}
            />
          );
        })}
        <circle cx={middle.x} cy={middle.y} r={17} fill="#fff" stroke="#2044AA" strokeWidth={2} />
        <Sign x={middle.x} y={middle.y} markup={signMarkup(self)} />
        {shown.map((tie, index) => {
          const { x, y, left } = place(index);
          const sign = signOf({
            class: tie.otherClass,
            kind: tie.otherKind,
            sector: tie.otherSector,
            isQm: tie.otherIsQm,
          });
          return (
            <g key={tie.id}>
              <Sign x={x} y={y} markup={signMarkup(sign)} />
              <text x={left ? x - 13 : x + 13} y={y + 4} textAnchor={left ? 'end' : 'start'}>
                {shorten(tie.otherShortName)}
                <title>{tie.otherName}</title>
              </text>
            </g>
          );
        })}
      </svg>
      {all.length > MOST ? (
        <p className="muted">
          Gezeigt sind die {MOST} stärksten von {formatNumber(all.length)}.
        </p>
      ) : null}
    </>
  );
}

function Sign({ x, y, markup }: { x: number; y: number; markup: string }): JSX.Element {
  return <g transform={`translate(${x} ${y}) scale(.9)`} dangerouslySetInnerHTML={{ __html: markup }} />;
}
