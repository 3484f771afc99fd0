// Runs on its own, outside of jest, on the built program: writes batches with eight writers at once until it is killed, and
// says on stdout which of them the store has acknowledged. Arguments: data directory, area id.
import type * as Embedded from '../../server/src/graph-store/embedded/index.js';
import type { StoreWrite } from '../../server/src/graph-store/graph-store.port.js';
import type * as Store from '../../server/src/graph-store/store.js';
import type * as Schema from '../../graph-schema/src/index.js';

const WRITERS = 8;
const built = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

// The built files carry no types; they are those of their sources.
const { openEmbeddedEngine } = (await import(built('server/dist/graph-store/embedded/index.js'))) as typeof Embedded;
const { openGraphStore } = (await import(built('server/dist/graph-store/store.js'))) as typeof Store;
const { VocabularySet } = (await import(built('graph-schema/dist/index.js'))) as typeof Schema;

const [directory = '', area = ''] = process.argv.slice(2);
const store = await openGraphStore(await openEmbeddedEngine(directory), { vocabularies: new VocabularySet() });

const context = (by: string) => ({ by, area, command: 'crash.batch' });
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

async function hubOf(write: StoreWrite, writer: number) {
  const name = `Zähler ${String(writer)}`;
  const [hub] = await write.list({ kinds: ['Organisation'], areas: [area], where: { name }, limit: 1 });
  return (
    hub ?? write.create({ kind: 'Organisation', values: { name, kind: 'ASSOCIATION', areas: [area], shortName: '0' } })
  );
}

/** One batch: a new actor, its tie to the writer's counter, the counter one higher, and the same number as state. */
async function batch(writer: number): Promise<void> {
  const by = `writer-${String(writer)}`;
  const { result, changeSet } = await store.write(context(by), async (write) => {
    const hub = await hubOf(write, writer);
    const count = Number(hub.values['shortName']) + 1;
    const actor = await write.create({
      kind: 'Initiative',
      values: {
        name: `${by} ${String(count)}`,
        kind: 'RESIDENT_INITIATIVE',
        areas: [area],
        description: 'ä'.repeat(700),
      },
    });
    const tie = await write.createTie({
      from: hub.id,
      to: actor.id,
      values: { area, kind: 'COOPERATES', intensity: 2, evidence: 'EXAMPLE', viaQm: 'NO' },
    });
    await write.update(hub.id, hub.version, { shortName: String(count) });
    await write.putState('crash', by, count);
    return { count, records: [actor.id, tie.id] };
  });
  say({ acknowledged: changeSet?.id, writer, ...result });
}

await store.write(context('start'), async (write) => {
  const [found] = await write.get([area]);
  if (!found) await write.create({ id: area, kind: 'Area', values: { name: 'Absturz', nature: 'INVENTED' } });
});
say({ ready: true });
await Promise.all(
  Array.from({ length: WRITERS }, async (_, writer) => {
    for (;;) await batch(writer);
  }),
);
