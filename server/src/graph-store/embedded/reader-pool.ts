import { StoreUnavailable } from '../../kernel/errors.js';
import { openReadingConnection } from './connection.js';
import type { Connection } from './connection.js';

const IDLE_CONNECTIONS = 8;

/** Connections for reading; each use has one to itself and sees one committed state from its first to its last query. */
export interface ReaderPool {
  use<T>(fn: (connection: Connection) => Promise<T>): Promise<T>;
  close(): void;
}

/** A pool that opens connections as they are needed, so that a read within a read cannot wait for itself. */
export function createReaderPool(file: string): ReaderPool {
  const idle: Connection[] = [];
  let closed = false;
  const isClosed = (): boolean => closed;

  return {
    async use(fn) {
      if (isClosed()) throw new StoreUnavailable();
      const connection = idle.pop() ?? openReadingConnection(file);
      let sound = false;
      try {
        connection.exec('BEGIN');
        const result = await fn(connection);
        connection.exec('COMMIT');
        sound = true;
        return result;
      } catch (error) {
        sound = endedBy(connection);
        throw error;
      } finally {
        if (sound && !isClosed() && idle.length < IDLE_CONNECTIONS) idle.push(connection);
        else connection.close();
      }
    },
    close() {
      closed = true;
      for (const connection of idle.splice(0)) connection.close();
    },
  };
}

function endedBy(connection: Connection): boolean {
  try {
    connection.exec('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
