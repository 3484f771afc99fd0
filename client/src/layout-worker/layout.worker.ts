import { FINE_UP_TO } from '../canvas/force/force-graph.js';
import { fastLayout } from './fast-layout.js';
import { settled } from './settle.js';
import type { LayoutAnswer, LayoutOrder } from './protocol.js';

/** Layouts by forces, away from the main thread: the finer one for up to 300 actors, the faster one above. */
async function answer(graph: LayoutOrder): Promise<LayoutAnswer> {
  try {
    if (graph.nodes.length > FINE_UP_TO) return { places: settled(fastLayout(graph)) };
    const { fineLayout } = await import('../canvas/force/fine-layout.js');
    return { places: settled(fineLayout(graph)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutOrder>) => {
  void answer(event.data).then((result) => self.postMessage(result));
});
