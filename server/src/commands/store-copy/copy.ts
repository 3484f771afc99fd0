import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../config/index.js';
import { DATABASE_FILE, openEmbeddedEngine } from '../../graph-store/embedded/index.js';
import type { GraphEngine } from '../../graph-store/engine.port.js';
import { DatabaseTooNew } from '../../graph-store/errors.js';
import { MODEL_MIGRATIONS, modelVersion } from '../../graph-store/migrations/index.js';
import { openNeo4jEngine } from '../../graph-store/neo4j/index.js';
import { readCopyArguments } from './arguments.js';
import type { CopyArguments, EngineName } from './arguments.js';
import { createTally, inventoryOf, tallied } from './digest.js';
import type { Inventory } from './digest.js';

/** Why nothing was copied, as a German sentence. */
class CopyFault extends Error {}

const WHERE: Readonly<Record<EngineName, string>> = { embedded: 'Das Datenverzeichnis', neo4j: 'Neo4j' };

/**
 * Copies a whole store between the engines: records, versions, change sets and technical state, and compares both afterwards.
 * The server has to be stopped. Returns the exit code; `say` gets one line for each thing to tell.
 */
export async function storeCopy(
  words: readonly string[],
  settings: Settings,
  say: (line: string) => void,
): Promise<number> {
  const parsed = readCopyArguments(words);
  if (typeof parsed === 'string') {
    say(parsed);
    return 1;
  }
  try {
    const { counts } = await copy(parsed, settings);
    const records = counts.record.toLocaleString('de-DE');
    const past = counts.version.toLocaleString('de-DE');
    const changes = counts.changeSet.toLocaleString('de-DE');
    say(`Übertragen und verglichen: ${records} Einträge, ${past} Fassungen, ${changes} Änderungen.`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function copy(asked: CopyArguments, settings: Settings): Promise<Inventory> {
  const source = await open(asked.from, asked, settings, false);
  try {
    const version = await modelVersion(source);
    const known = MODEL_MIGRATIONS.at(-1)?.version ?? 0;
    if (version > known) throw new DatabaseTooNew(WHERE[asked.from], version, known);
    if (!(await holdsSomething(source))) {
      throw new CopyFault(`${WHERE[asked.from]} ist leer, es gibt nichts zu übertragen.`);
    }
    const target = await open(asked.to, asked, settings, true);
    try {
      if (!asked.replace && (await holdsSomething(target))) {
        throw new CopyFault(`${WHERE[asked.to]} ist nicht leer; mit --replace wird der Inhalt ersetzt.`);
      }
      return await transfer(source, target, asked);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function open(
  name: EngineName,
  { data, replace }: CopyArguments,
  { dataDirectory, neo4j }: Settings,
  asTarget: boolean,
): Promise<GraphEngine> {
  if (name === 'neo4j') {
    if (neo4j === null) throw new CopyFault('Wo Neo4j zu finden ist, sagen NEO4J_URI, NEO4J_USER und NEO4J_PASSWORD.');
    return openNeo4jEngine(neo4j, { halfImported: asTarget && replace });
  }
  const directory = data ?? dataDirectory;
  if (!asTarget && !existsSync(join(directory, DATABASE_FILE))) {
    throw new CopyFault(`Im Verzeichnis ${directory} liegt keine Datenbank.`);
  }
  return openEmbeddedEngine(directory);
}

async function transfer(source: GraphEngine, target: GraphEngine, { to }: CopyArguments): Promise<Inventory> {
  // What an unused store holds, such as the version of the model, comes from the source too.
  await target.clear();
  const sent = createTally();
  await target.importAll(tallied(source.exportAll(), sent));
  const expected = sent.inventory();
  const [arrived, still] = [await inventoryOf(target.exportAll()), await inventoryOf(source.exportAll())];
  if (still.digest !== expected.digest) {
    await target.clear();
    throw new CopyFault('Während der Übertragung wurde weitergeschrieben; bitte beenden Sie erst das Programm.');
  }
  if (arrived.digest !== expected.digest) {
    await target.clear();
    throw new CopyFault(`Die Kopie gleicht dem Original nicht; ${WHERE[to]} wurde wieder geleert.`);
  }
  return expected;
}

/** Whether somebody's data are in the store; an unused one holds technical state only. */
async function holdsSomething(engine: GraphEngine): Promise<boolean> {
  for await (const entry of engine.exportAll()) if (entry.type !== 'state') return true;
  return false;
}
