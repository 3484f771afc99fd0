import { useMemo, useRef, useState } from 'react';
import type { JSX, RefObject } from 'react';
import type { Vocabularies } from '../../../app/vocabularies.js';
import type { CanvasEngine, CanvasEvents, LineLook } from '../../../canvas/index.js';
import { Button, IconButton } from '../../../ui/Button.js';
import type { Emphasis } from '../data/emphasis.js';
import type { DayView, Gap, MapActor } from '../data/network-model.js';
import { mapContent } from './content.js';
import { gapOfMark } from './draw-gaps.js';
import type { Layout } from './layout.js';
import { FiguresList, LineLegend, RingLegend } from './MapLegends.js';
import { tooltipOf } from './tooltip.js';
import { useCanvas } from './use-canvas.js';
import { MAP_KEYS, useMapKeys } from './use-map-keys.js';
import styles from './map.module.css';

interface MapViewProps {
  view: DayView;
  vocabularies: Vocabularies;
  /** null while a layout by forces is being made. */
  layout: Layout | null;
  layoutName: string;
  selected: number | null;
  emphasis: Emphasis | null;
  withoutQm: boolean;
  gaps: readonly Gap[];
  editable: boolean;
  onSelect: (actor: MapActor | null) => void;
  onSelectGap: (gap: Gap) => void;
  onOpen: (actor: MapActor) => void;
  onTies: (actor: MapActor) => void;
  onSurroundings: (actor: MapActor) => void;
  onEscape: () => boolean;
  onMove: (actor: MapActor, place: { readonly x: number; readonly y: number }) => void;
  onCancelLayout: () => void;
  /** Set to the canvas while there is one. */
  engine: RefObject<CanvasEngine | null>;
}

/** The map: the canvas with what stands around it, by pointer and by keyboard. */
export function MapView(props: MapViewProps): JSX.Element {
  const { view, vocabularies, layout, selected, emphasis, withoutQm, gaps, editable, engine } = props;
  const container = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Parameters<CanvasEvents['hover']>[0]>(null);
  const keys = useMapKeys({
    ...props,
    nameOfSector: (sector) => vocabularies.label('sector', sector),
  });
  const { focused } = keys;
  const content = useMemo(
    () => layout && mapContent({ view, vocabularies, layout, selected, focused, emphasis, withoutQm, gaps, editable }),
    [view, vocabularies, layout, selected, focused, emphasis, withoutQm, gaps, editable],
  );
  const sheet = content ? `${layout?.kind} ${content.bounds.width} ${content.bounds.height}` : '';
  useCanvas(
    container,
    content,
    sheet,
    {
      onSelect: (id) => {
        const gap = id === null ? null : gapOfMark(id);
        const found = gap === null ? undefined : gaps.find((one) => one.id === gap);
        if (found) props.onSelectGap(found);
        else props.onSelect(id === null ? null : (view.model.byId.get(id) ?? null));
      },
      onOpen: (id) => {
        const actor = view.model.byId.get(id);
        if (actor) props.onOpen(actor);
      },
      onHover: setHover,
      onMove: (id, place) => {
        const actor = view.model.byId.get(id);
        if (actor) props.onMove(actor, place);
      },
    },
    engine,
  );
  const drawn = useMemo(() => new Set<LineLook>(content?.edges.map(({ line }) => line)), [content]);
  const tip = hover && tooltipOf(hover.id, view, vocabularies);
  return (
    <div className={styles['map']}>
      <div
        className={styles['canvas']}
        role="application"
        tabIndex={0}
        aria-label={`Karte des Netzes. ${MAP_KEYS}`}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        <div ref={container} className={styles['sheet']} />
      </div>
      <p className="visually-hidden" aria-live="polite" data-announces="true">
        {keys.announcement}
      </p>
      <FiguresList view={view} withoutQm={withoutQm} />
      <div className={styles['zoom']} role="group" aria-label="Größe">
        <IconButton icon="zoom-out" label="Verkleinern" onPress={() => engine.current?.zoomBy(0.8)} />
        <IconButton icon="fit" label="Alles zeigen" onPress={() => engine.current?.focus(null)} />
        <IconButton icon="zoom-in" label="Vergrößern" onPress={() => engine.current?.zoomBy(1.25)} />
      </div>
      <div className={styles['legends']} aria-hidden="true">
        <LineLegend drawn={drawn} atRisk={withoutQm && (view.findings.withoutQm?.tiesAtRisk.length ?? 0) > 0} />
        {layout?.kind === 'arranged' ? <RingLegend hasQm={layout.arrangement.hasQm} /> : null}
      </div>
      {layout === null ? (
        <div className={styles['busy']} role="status">
          {props.layoutName} wird berechnet …
          <Button small onPress={props.onCancelLayout}>
            Abbrechen
          </Button>
        </div>
      ) : null}
      {hover && tip ? (
        <div
          className={styles['tooltip']}
          data-left={hover.x > hover.width / 2}
          data-above={hover.y > hover.height - 90}
          style={{ left: hover.x, top: hover.y }}
          aria-hidden="true"
        >
          <strong>{tip.title}</strong>
          {tip.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
