/** What the pool sends to a thread. `cancelled` holds one Int32: 1 as soon as the job is no longer wanted. */
export interface JobMessage {
  readonly id: number;
  readonly kind: string;
  readonly payload: unknown;
  readonly cancelled: SharedArrayBuffer;
}

/** What a thread sends back; the last message of a job is a result, an error or its cancellation. */
export type JobAnswer =
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly type: 'result'; readonly value: unknown }
  | { readonly id: number; readonly type: 'error'; readonly message: string }
  | { readonly id: number; readonly type: 'cancelled' };

/** Work of one kind: what goes in and what comes out; both have to survive structured cloning. */
export interface JobKind {
  readonly payload: unknown;
  readonly result: unknown;
}
