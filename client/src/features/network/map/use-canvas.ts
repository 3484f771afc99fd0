import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { loadEngine } from '../../../canvas/index.js';
import type { CanvasContent, CanvasEngine, CanvasEvents } from '../../../canvas/index.js';

interface Handlers {
  readonly onSelect: CanvasEvents['select'];
  readonly onOpen: CanvasEvents['open'];
  readonly onHover: CanvasEvents['hover'];
  readonly onMove: CanvasEvents['move'];
}

/**
 * Keeps a canvas in an element and shows content in it. `sheet` names what the camera was fitted to: as long as it is the same,
 * content is patched and the camera stays. `current` is set to the canvas while there is one.
 */
export function useCanvas(
  container: RefObject<HTMLElement | null>,
  content: CanvasContent | null,
  sheet: string,
  handlers: Handlers,
  current: RefObject<CanvasEngine | null>,
): void {
  const [engine, setEngine] = useState<CanvasEngine | null>(null);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const expected = content === null ? null : content.nodes.length;
  const ready = expected !== null;
  useEffect(() => {
    const element = container.current;
    if (!ready || element === null) return undefined;
    let created: CanvasEngine | null = null;
    let gone = false;
    void loadEngine().then((create) => {
      if (gone) return;
      created = create(element, expected);
      created.on('select', (id) => latest.current.onSelect(id));
      created.on('open', (id) => latest.current.onOpen(id));
      created.on('hover', (hit) => latest.current.onHover(hit));
      created.on('move', (id, place) => latest.current.onMove(id, place));
      current.current = created;
      setEngine(created);
    });
    return () => {
      gone = true;
      created?.destroy();
      current.current = null;
      setEngine(null);
    };
    // the number of icons matters for how the canvas is set up, not for keeping it
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [container, current, ready]);
  const shown = useRef<{ engine: CanvasEngine; sheet: string } | null>(null);
  useEffect(() => {
    if (engine === null || content === null) return;
    const fitted = shown.current?.engine === engine && shown.current.sheet === sheet;
    if (fitted) engine.patch(content);
    else engine.show(content);
    shown.current = { engine, sheet };
  }, [engine, content, sheet]);
}
