import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** The Bolt message COMMIT with its chunk header and end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A line between the program and a real Neo4j that can fail in the ways that networks fail. */
export interface BoltProxy {
  readonly uri: string;
  /** Refuses new connections and breaks those that are open, as a server that has been stopped. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Keeps connections open and lets nothing through. */
  hang(): void;
  /** Breaks all open connections once. */
  cut(): void;
  /** Breaks the line at the next commit: before it reaches the server, or before its answer reaches the program; then it stays down if asked. */
  breakNextCommit(when: 'before' | 'after', stayDown?: boolean): void;
  close(): Promise<void>;
}

/** Opens a line to the server of a `bolt://` or `neo4j://` address on a free port of this machine. */
export async function openBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target.replace(/^[a-z0-9+]+:/, 'http:'));
  const pairs = new Set<readonly [Socket, Socket]>();
  let hanging = false;
  let breaking: 'before' | 'after' | null = null;
  let downAfterBreak = false;

  const cut = (): void => {
    for (const [client, server] of pairs) {
      client.destroy();
      server.destroy();
    }
    pairs.clear();
  };

  const listener = createServer((client) => {
    const server = connect(Number(port || 7687), hostname);
    const pair = [client, server] as const;
    pairs.add(pair);
    let answerLost = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    client.on('data', (data) => {
      if (hanging) return;
      if (breaking !== null && data.includes(COMMIT)) {
        const when = breaking;
        breaking = null;
        if (downAfterBreak) void stop(false);
        if (when === 'before') return end();
        answerLost = true;
      }
      server.write(data);
    });
    server.on('data', (data) => {
      if (answerLost) end();
      else if (!hanging) client.write(data);
    });
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => listener.once('error', reject).listen(at, '127.0.0.1', () => resolve()));
  const stop = (cutting: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (listener.listening) listener.close(() => resolve());
      else resolve();
      if (cutting) cut();
    });
  await listen(0);
  const own = (listener.address() as AddressInfo).port;

  return {
    uri: `bolt://127.0.0.1:${own}`,
    down: () => stop(true),
    async up() {
      hanging = false;
      if (!listener.listening) await listen(own);
    },
    hang: () => {
      hanging = true;
    },
    cut,
    breakNextCommit: (when, stayDown = false) => {
      breaking = when;
      downAfterBreak = stayDown;
    },
    close: () => stop(true),
  };
}
