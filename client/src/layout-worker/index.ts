import type { LayoutAnswer, LayoutOrder } from './protocol.js';
import type { Point } from '../canvas/index.js';

export type { LayoutOrder } from './protocol.js';

/** Computes places by forces in a worker of its own, which ends with the answer or when `signal` aborts. */
export function forceLayout(order: LayoutOrder, signal?: AbortSignal): Promise<ReadonlyMap<string, Point>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(new DOMException('The layout is no longer wanted.', 'AbortError'));
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      end();
      if ('failure' in data) reject(new Error(data.failure));
      else resolve(new Map(data.places));
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(order);
  });
}
