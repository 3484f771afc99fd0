import type { Driver } from 'neo4j-driver';
import { VocabularySet } from '@quartiersnetz/graph-schema';
import type { GraphEngine } from '../../server/src/graph-store/engine.port.js';
import { DatabaseTooNew } from '../../server/src/graph-store/errors.js';
import type { GraphStore, NewRecord, WriteContext } from '../../server/src/graph-store/graph-store.port.js';
import { openNeo4jEngine } from '../../server/src/graph-store/neo4j/index.js';
import type { StoredRecord } from '../../server/src/graph-store/record.js';
import { openGraphStore } from '../../server/src/graph-store/store.js';
import { recordIndex } from '../../server/src/graph-store/values.js';
import { InvalidInput } from '../../server/src/kernel/errors.js';
import { newId } from '../../server/src/kernel/ids.js';
import { describeWithNeo4j, openDriver } from '../support/neo4j.js';

const CONTEXT: WriteContext = { by: 'system', area: null, command: 'test' };
const vocabularies = new VocabularySet();

const areaRecord = (id: string): NewRecord => ({ id, kind: 'Area', values: { name: 'Lindenaue', nature: 'INVENTED' } });
const organisation = (areas: readonly string[], name = 'Verein'): NewRecord => ({
  kind: 'Organisation',
  values: { name, kind: 'ASSOCIATION', areas },
});

/** A place where a transaction waits until it is let through. */
function createGate() {
  let arrive = (): void => undefined;
  let open = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    arrival,
    open: () => open(),
    reached(): Promise<void> {
      arrive();
      return opened;
    },
  };
}

describeWithNeo4j('The engine on Neo4j', (target) => {
  let engine: GraphEngine;
  let store: GraphStore;
  let driver: Driver;
  let area: string;

  const ask = async (query: string, parameters = {}) =>
    (await driver.executeQuery(query, parameters)).records.map((one): Readonly<Record<string, unknown>> =>
      one.toObject(),
    );
  const record = (kind: StoredRecord['kind'], values: StoredRecord['values'], id = newId()): StoredRecord => {
    const at = '2026-05-04T10:00:00.000Z';
    return { id, kind, version: 1, values, createdAt: at, changedAt: at };
  };
  const insert = (one: StoredRecord) =>
    engine.write((write) => write.insert([{ record: one, index: recordIndex(one) }]));
  const stored = async (id: string, from: GraphEngine = engine) => (await from.read((read) => read.get([id])))[0];

  beforeAll(async () => {
    engine = await openNeo4jEngine(target);
    await engine.clear();
    store = await openGraphStore(engine, { vocabularies });
    driver = openDriver(target);
  }, 60_000);

  beforeEach(async () => {
    area = newId();
    await store.write(CONTEXT, (write) => write.create(areaRecord(area)));
  });

  afterAll(async () => {
    await engine.clear();
    await driver.close();
    await store.close();
  }, 60_000);

  describe('keeps records as a property graph', () => {
    it('gives a node the label of its kind and its values as properties', async () => {
      const values = { name: 'Verein', kind: 'ASSOCIATION', areas: [area], topics: ['Bildung', 'Kultur'] };
      const { result } = await store.write(CONTEXT, (write) => write.create({ kind: 'Organisation', values }));
      const [row] = await ask('MATCH (n:Record {id: $id}) RETURN labels(n) AS labels, properties(n) AS properties', {
        id: result.id,
      });
      expect(row?.['labels']).toEqual(['Record', 'Organisation']);
      expect(row?.['properties']).toMatchObject({ ...values, version: 1 });
    });

    it('makes a tie a relationship with its own id and version between its ends', async () => {
      const { result } = await store.write(CONTEXT, async (write) => {
        const from = await write.create(organisation([area]));
        const to = await write.create(organisation([area]));
        const values = { area, kind: 'FUNDS', intensity: 3, evidence: 'DOCUMENTED', viaQm: 'NO' };
        return write.createTie({ from: from.id, to: to.id, values });
      });
      const rows = await ask(
        'MATCH (f)-[t:TIE {id: $id}]->(g) RETURN f.id AS start, g.id AS finish, t.intensity AS intensity, t.version AS version',
        { id: result.id },
      );
      expect(rows).toEqual([{ start: result.from, finish: result.to, intensity: 3, version: 1 }]);
    });

    it('keeps the relationships to areas in step with the list of areas', async () => {
      const other = newId();
      const id = newId();
      await store.write(CONTEXT, async (write) => {
        await write.create(areaRecord(other));
        const { version } = await write.create({ ...organisation([area]), id });
        await write.update(id, version, { areas: [other, area] });
      });
      const linked = 'MATCH (:Record {id: $id})-[:IN_AREA]->(a) RETURN a.id AS area';
      expect((await ask(linked, { id })).map((row) => row['area']).sort()).toEqual([area, other].sort());
      expect((await stored(id))?.values['areas']).toEqual([other, area]);
      await store.write(CONTEXT, (write) => write.update(id, 1, { areas: [other] }));
      expect(await ask(linked, { id })).toEqual([{ area: other }]);
    });

    it('does not let a node go while a tie hangs on it', async () => {
      const { result: tie } = await store.write(CONTEXT, async (write) => {
        const from = await write.create(organisation([area]));
        const to = await write.create(organisation([area]));
        const values = { area, kind: 'FUNDS', intensity: 3, evidence: 'DOCUMENTED', viaQm: 'NO' };
        return write.createTie({ from: from.id, to: to.id, values });
      });
      const end = tie.from ?? '';
      await expect(engine.write((write) => write.remove(end))).rejects.toThrow();
      expect(await stored(end)).not.toBeNull();
    });

    it('refuses properties that are not declared, and writes nothing', async () => {
      const odd = record('Area', { name: 'Lindenaue', nature: 'INVENTED', 'x` = 1 //': 'y' });
      await expect(insert(odd)).rejects.toThrow('declares no property');
      expect(await stored(odd.id)).toBeNull();
      const filter = { kinds: ['Area' as const], where: { 'name}) DETACH DELETE n //': 'x' }, limit: 1 };
      await expect(engine.read((read) => read.list(filter))).rejects.toThrow('declares');
    });
  });

  describe('with several at once', () => {
    const postAt = (actor: string, of = area): NewRecord => ({
      kind: 'Post',
      values: { area: of, actor, title: 'Leitung' },
    });
    const postsAt = (actor: string) =>
      engine.read((read) => read.list({ kinds: ['Post'], where: { actor }, limit: 5 }));
    let watch = new AbortController();
    /** Resolves when a transaction waits for another's lock. */
    const someoneWaits = async (): Promise<void> => {
      const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'";
      const { signal } = watch;
      while (!signal.aborted && (await ask(blocked)).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    afterEach(() => {
      watch.abort();
      watch = new AbortController();
    });

    it('runs a transaction again that is caught in a deadlock', async () => {
      const scopes = [newId(), newId()] as const;
      let runs = 0;
      let arrived = 0;
      let release = (): void => undefined;
      const both = new Promise<void>((resolve) => (release = resolve));
      const crossing = (first: string, second: string) =>
        engine.write(async (write) => {
          runs += 1;
          await write.lock(first);
          arrived += 1;
          if (arrived >= 2) release();
          await both;
          await write.lock(second);
        });
      await Promise.all([crossing(scopes[0], scopes[1]), crossing(scopes[1], scopes[0])]);
      expect(runs).toBeGreaterThan(2);
    }, 30_000);

    it('refuses to name a record that another is deleting', async () => {
      const { result: actor } = await store.write(CONTEXT, (write) => write.create(organisation([area])));
      const gate = createGate();
      const deleting = engine.write(async (write) => {
        await write.remove(actor.id);
        await gate.reached();
      });
      await gate.arrival;
      const creating = store.write(CONTEXT, (write) => write.create(postAt(actor.id)));
      await someoneWaits();
      gate.open();
      await deleting;
      await expect(creating).rejects.toThrow(InvalidInput);
      expect(await postsAt(actor.id)).toEqual([]);
    }, 30_000);

    it('deletes a record together with what names it since a moment ago', async () => {
      const { result: actor } = await store.write(CONTEXT, (write) => write.create(organisation([area])));
      const gate = createGate();
      const creating = store.write(CONTEXT, async (write) => {
        await write.create(postAt(actor.id));
        await gate.reached();
      });
      await gate.arrival;
      const deleting = store.write(CONTEXT, (write) => write.delete(actor.id, actor.version));
      await someoneWaits();
      gate.open();
      await creating;
      expect((await deleting).changeSet?.changes.map(({ kind }) => kind).sort()).toEqual(['Organisation', 'Post']);
      expect(await postsAt(actor.id)).toEqual([]);
    }, 30_000);

    it('refuses to put a record into an area that another is deleting', async () => {
      const { result: doomed } = await store.write(CONTEXT, (write) => write.create(areaRecord(newId())));
      const { result: actor } = await store.write(CONTEXT, (write) => write.create(organisation([area])));
      const gate = createGate();
      const deleting = engine.write(async (write) => {
        await write.remove(doomed.id);
        await write.lock(doomed.id);
        await gate.reached();
      });
      await gate.arrival;
      const creating = store.write(CONTEXT, (write) => write.create(postAt(actor.id, doomed.id)));
      await someoneWaits();
      gate.open();
      await deleting;
      await expect(creating).rejects.toThrow(InvalidInput);
      expect(await postsAt(actor.id)).toEqual([]);
    }, 30_000);

    it('deletes an area together with what is put into it meanwhile, or lets nothing in', async () => {
      const { result: doomed } = await store.write(CONTEXT, (write) => write.create(areaRecord(newId())));
      const { result: actor } = await store.write(CONTEXT, (write) => write.create(organisation([area])));
      const gate = createGate();
      const deleting = store.write(CONTEXT, async (write) => {
        await write.delete(doomed.id, 1);
        await gate.reached();
      });
      await gate.arrival;
      const creating = store
        .write(CONTEXT, (write) => write.create(postAt(actor.id, doomed.id)))
        .then(
          () => 'created',
          (error: unknown) => error,
        );
      await Promise.race([creating, someoneWaits()]); // 5.26 makes the second wait, the current release lets it pass
      gate.open();
      const deleted = (await deleting).changeSet?.changes.map(({ kind }) => kind).sort();
      const outcome = await creating;
      if (outcome === 'created') expect(deleted).toEqual(['Area', 'Post']);
      else expect(outcome).toBeInstanceOf(InvalidInput);
      expect(await engine.read((read) => read.referrers([doomed.id]))).toEqual([]);
    }, 30_000);

    it('returns the same record to two that create it under the same id', async () => {
      const id = newId();
      const make = () => store.write(CONTEXT, (write) => write.create({ ...organisation([area]), id }));
      const written = await Promise.all([make(), make(), make()]);
      expect(written.map(({ result }) => result.version)).toEqual([1, 1, 1]);
      expect(written.filter(({ changeSet }) => changeSet !== null)).toHaveLength(1);
    });
  });

  describe('at its start', () => {
    afterEach(() => ask('MATCH (i:Installation) SET i.version = 1, i.importing = false'));

    it('finds what was stored before', async () => {
      const again = await openNeo4jEngine(target);
      expect(await stored(area, again)).toEqual(await stored(area));
      await again.close();
    });

    it('speaks to a cluster address too', async () => {
      const routed = await openNeo4jEngine({ ...target, uri: target.uri.replace(/^bolt/, 'neo4j') });
      const one = record('Area', { name: 'Nordstadt', nature: 'INVENTED' });
      await routed.write((write) => write.insert([{ record: one, index: recordIndex(one) }]));
      expect(await stored(one.id, routed)).toEqual(one);
      await routed.close();
    });

    it('names the settings when the account is refused', async () => {
      const opening = openNeo4jEngine({ ...target, user: 'niemand', password: 'falsch-falsch' });
      await expect(opening).rejects.toThrow('NEO4J_USER');
    });

    it('refuses a database of a newer program', async () => {
      await ask('MATCH (i:Installation) SET i.version = 999');
      await expect(openNeo4jEngine(target)).rejects.toThrow(DatabaseTooNew);
    });

    it('refuses the rest of an import that was broken off, until it is cleared', async () => {
      const broken = async function* () {
        const one = record('Area', { name: 'Nordstadt', nature: 'INVENTED' });
        yield { type: 'record' as const, record: one, index: recordIndex(one) };
        throw new Error('The power is out.');
      };
      await expect(engine.importAll(broken())).rejects.toThrow('The power is out.');
      await expect(openNeo4jEngine(target)).rejects.toThrow('--replace');
      const half = await openNeo4jEngine(target, { halfImported: true });
      await half.clear();
      await half.close();
      const whole = await openNeo4jEngine(target);
      await whole.close();
    });
  });
});
