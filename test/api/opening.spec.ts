import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Settings } from '../../server/src/config/index.js';
import { UserError } from '../../server/src/kernel/errors.js';
import { createLog } from '../../server/src/kernel/log.js';
import { loadExamplesOnce } from '../../server/src/startup/load-examples.js';
import { openFoundation } from '../../server/src/startup/open-foundation.js';
import type { Foundation } from '../../server/src/startup/core.module.js';

const ONE_SENTENCE = /^[A-ZÄÖÜ][^\n]+\.$/;

let folder = '';
const open = (settings: Partial<Settings> = {}): Promise<Foundation> =>
  openFoundation(
    {
      port: 0,
      host: '127.0.0.1',
      dataDirectory: folder,
      empty: true,
      neo4j: null,
      baseUrl: null,
      trustedProxies: 0,
      log: 'silent',
      ...settings,
    },
    createLog('silent', () => undefined),
  );
const opened = async (use: (foundation: Foundation) => Promise<void> = async () => undefined): Promise<void> => {
  const foundation = await open();
  try {
    await use(foundation);
  } finally {
    await foundation.store.close();
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qn-opening-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('opening says in one German sentence', () => {
  const refused = async (settings: Partial<Settings>, sentence: string): Promise<void> => {
    const error: unknown = await open(settings).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(sentence);
    expect((error as UserError).message).toMatch(ONE_SENTENCE);
  };

  it('that the data directory is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    await refused({ dataDirectory: join(folder, 'file') }, 'kann das Programm nicht schreiben');
  });

  it('that nothing can be written to the data directory', async () => {
    // not even root may make a folder there, and the system refuses in an odd way
    await refused({ dataDirectory: '/proc/quartiersnetz' }, 'kann das Programm nicht schreiben');
  });

  it('that the database is of a newer program', async () => {
    await opened();
    const db = new DatabaseSync(join(folder, 'netz.sqlite'));
    db.exec('PRAGMA user_version = 999');
    db.close();
    await refused({}, 'neueren Fassung des Programms');
  });

  it('that the database is damaged', async () => {
    writeFileSync(join(folder, 'netz.sqlite'), 'das war einmal eine Datenbank');
    await refused({}, 'ist beschädigt');
  });

  it('that Neo4j does not answer, within 6 seconds', async () => {
    const began = performance.now();
    await refused({ neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' } }, 'Die Datenbank antwortet');
    expect(performance.now() - began).toBeLessThan(6_000);
  }, 10_000);

  it('what is wrong with the vocabulary file', async () => {
    writeFileSync(join(folder, 'vokabular.json'), '{"sector": [{"id": "SPORT", "label": "Sport"}]}');
    await refused({}, 'sector, Eintrag 1 (SPORT): short fehlt');
  });
});

describe('own terms', () => {
  const term = (id: string) => ({ id, label: id, short: id, code: 'SP', sphere: 'PROVIDERS', colour: '#1F6FA3' });
  const file = (content: object): void => writeFileSync(join(folder, 'vokabular.json'), JSON.stringify(content));

  it('may leave the file while nothing uses them, and else are named', async () => {
    file({ sector: [term('SPORT'), term('KUNST')], purpose: [{ id: 'CHOR', label: 'Chorprobe' }] });
    await opened(async ({ store }) => {
      await store.write({ by: 'system', area: null, command: 'test' }, async (write) => {
        const { id: area } = await write.create({ kind: 'Area', values: { name: 'Quartier', nature: 'REAL' } });
        await write.create({
          kind: 'Organisation',
          values: { name: 'TSV', kind: 'ASSOCIATION', sector: 'SPORT', areas: [area] },
        });
        await write.create({
          kind: 'Person',
          values: { familyName: 'Beispiel', legalBasis: 'CONSENT', purposes: ['CHOR'], areas: [area] },
        });
      });
    });
    file({ sector: [term('SPORT')], purpose: [{ id: 'CHOR', label: 'Chor' }] });
    await opened(async ({ vocabularies }) => expect(vocabularies.has('sector', 'KUNST')).toBe(false));
    file({});
    await expect(open()).rejects.toThrow(/SPORT \(Bereiche\) wird noch verwendet.*CHOR \(Zwecke\) wird noch verwendet/);
    file({ sector: [{ ...term('SPORT'), retired: true }], purpose: [{ id: 'CHOR', label: 'Chor', retired: true }] });
    await opened(async ({ vocabularies }) => expect(vocabularies.find('sector', 'SPORT')?.retired).toBe(true));
  });
});

describe('the example areas', () => {
  const areas = ({ store }: Foundation): Promise<number> => store.read((read) => read.count({ kinds: ['Area'] }));
  const load = (foundation: Foundation): Promise<number> =>
    loadExamplesOnce({ ...foundation, settings: { ...foundation.settings, empty: false } });

  it('are loaded once into a store that was never used, and completed after a start that was broken off', async () => {
    await opened(async (foundation) => {
      expect(await loadExamplesOnce(foundation)).toBe(0);
      expect(await load(foundation)).toBe(6);
      expect(await areas(foundation)).toBe(6);
      expect(await load(foundation)).toBe(0);
      await foundation.store.writeState((write) => write.putState('installation', 'examples', 'loading'));
      expect(await load(foundation)).toBe(6);
      expect(await areas(foundation)).toBe(6);
    });
  }, 60_000);

  it('stay away from a store that somebody uses', async () => {
    await opened(async (foundation) => {
      await foundation.store.write({ by: 'system', area: null, command: 'area.create' }, (write) =>
        write.create({ kind: 'Area', values: { name: 'Eigenes Gebiet', nature: 'REAL' } }),
      );
      expect(await load(foundation)).toBe(0);
      expect(await areas(foundation)).toBe(1);
    });
  });
});
