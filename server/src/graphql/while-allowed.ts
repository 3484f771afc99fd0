import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';

type Messages = AsyncIterableIterator<ExecutionResult, undefined>;

/** How a subscription is watched over. */
export interface Watch {
  /** Name of what is subscribed to in its messages; an error without a place in the answer would be one of the program. */
  readonly field: string;
  /** Throws where its reader may no longer be told anything. */
  readonly check: () => Promise<void>;
  /** Milliseconds after which it is checked although nothing was told. */
  readonly every: number;
}

/** Messages that can be left before they end. */
interface Source {
  next(): Promise<IteratorResult<ExecutionResult, unknown>>;
  return(): Promise<unknown>;
}

const OVER = { value: undefined, done: true } as const;

/**
 * The messages of a subscription as long as its reader may read them: checked before every message, and from time to time while
 * there is none. A check that throws ends them with that error, and with them the work behind; the message is not told.
 */
export function whileAllowed(source: Source, { field, check, every }: Watch): Messages {
  let over = false;
  const isOver = (): boolean => over;
  let coming: ReturnType<Source['next']> | null = null;
  const leave = async (): Promise<void> => {
    over = true;
    // one that waits for its next message may only hear of it afterwards
    await source.return();
  };
  const messages: Messages = {
    [Symbol.asyncIterator]: () => messages,
    async next() {
      while (!isOver()) {
        coming ??= source.next();
        const told = await within(coming, every);
        if (told?.done === true || isOver()) break;
        const refusal = await refusalOf(field, check);
        if (refusal) {
          await leave();
          return { value: { errors: [refusal] }, done: false };
        }
        if (!told) continue;
        coming = null;
        return { value: told.value, done: false };
      }
      over = true;
      return OVER;
    },
    async return() {
      await leave();
      return OVER;
    },
  };
  return messages;
}

/** What is told within some milliseconds, or null. */
async function within<T>(coming: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function refusalOf(field: string, check: Watch['check']): Promise<GraphQLError | null> {
  try {
    await check();
    return null;
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error('The check failed.', { cause: error });
    return new GraphQLError(originalError.message, { originalError, path: [field] });
  }
}
