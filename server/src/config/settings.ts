/** How the program was asked to run; read once at the start, handed on as a value. */
export interface Settings {
  /** Port to listen on; 0 lets the system choose one. */
  readonly port: number;
  /** Address to listen on. Without TLS in front this stays on loopback. */
  readonly host: string;
  /** Absolute path of the data directory. */
  readonly dataDirectory: string;
  /** Start without the example areas. */
  readonly empty: boolean;
  /** The Neo4j to use, or null for the embedded engine. */
  readonly neo4j: Neo4jAccess | null;
  /** Address under which people open the program, without a slash at its end; null: http://localhost and the port. */
  readonly baseUrl: string | null;
  /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  readonly log: LogLevel;
}

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** What is written to the log: every request, only what went wrong, or nothing at all. */
export type LogLevel = 'requests' | 'errors' | 'silent';

/** The address that people open, once the port is known. */
export const publicAddress = ({ baseUrl }: Settings, port: number): string => baseUrl ?? `http://localhost:${port}`;
