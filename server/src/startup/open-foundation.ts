import type { Settings } from '../config/index.js';
import { prepareDataDirectory } from '../data-directory/index.js';
import { acceptVocabulary, readVocabularyFile } from '../features/vocabulary/index.js';
import { openEmbeddedEngine } from '../graph-store/embedded/index.js';
import type { GraphEngine } from '../graph-store/engine.port.js';
import { openGraphStore } from '../graph-store/store.js';
import { SYSTEM_CLOCK } from '../kernel/clock.js';
import type { Clock } from '../kernel/clock.js';
import type { Log } from '../kernel/log.js';
import type { Foundation } from './core.module.js';

/** The engine that the settings choose: Neo4j where its address is given, else the one in the data directory. */
export async function openEngine({ neo4j, dataDirectory }: Settings): Promise<GraphEngine> {
  if (neo4j === null) return openEmbeddedEngine(dataDirectory);
  // the driver takes a fifth of a second to load, which only those who use it should wait for
  const { openNeo4jEngine } = await import('../graph-store/neo4j/index.js');
  return openNeo4jEngine(neo4j);
}

/**
 * Opens data directory, vocabulary and store, with every migration applied. Errors are UserErrors with one German sentence:
 * DataDirectoryReadOnly, DataDirectoryInUse, DatabaseTooNew, DatabaseDamaged, VocabularyFileFault, StoreUnavailable.
 */
export async function openFoundation(settings: Settings, log: Log, clock: Clock = SYSTEM_CLOCK): Promise<Foundation> {
  prepareDataDirectory(settings.dataDirectory);
  const installed = readVocabularyFile(settings.dataDirectory);
  const { vocabularies } = installed;
  const engine = await openEngine(settings);
  const onError = (error: unknown): void => void log.fault(error, 'change feed');
  try {
    const store = await openGraphStore(engine, { vocabularies, clock, onError });
    await acceptVocabulary(store, installed);
    return { settings, store, vocabularies, clock, log };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
