import { InvalidSettings, readSettings } from './read-settings.js';

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.faults;
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readSettings({})).toMatchObject({ port: 4000, host: '127.0.0.1', empty: false, neo4j: null, baseUrl: null });
  });

  it('take an empty text for not set', () => {
    expect(readSettings({ QN_PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: null });
  });

  it('choose Neo4j where its address is given', () => {
    const { neo4j } = readSettings({ NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'geheim' });
    expect(neo4j).toEqual({ uri: 'neo4j://localhost:7687', user: 'neo4j', password: 'geheim' });
  });

  it('name every fault at once, each with its setting', () => {
    const faults = faultsOf({ QN_PORT: '70000', QN_EMPTY: 'ja', NEO4J_URI: 'localhost', QN_PROT: '1' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['QN_PORT', 'QN_EMPTY', 'NEO4J_URI', 'QN_PROT']);
  });

  it.each(['http://netz.example.org', 'https://netz.example.org/pfad', 'netz.example.org', 'ftp://localhost'])(
    'refuse %s as the address that people open',
    (QN_BASE_URL) => expect(faultsOf({ QN_BASE_URL })).toHaveLength(1),
  );

  it('take an address with TLS, and one without for this machine', () => {
    expect(readSettings({ QN_BASE_URL: 'https://netz.example.org/' }).baseUrl).toBe('https://netz.example.org');
    expect(readSettings({ QN_BASE_URL: 'http://localhost:8080' }).baseUrl).toBe('http://localhost:8080');
  });

  it('log every request unless somebody watches', () => {
    expect(readSettings({}).log).toBe('requests');
    expect(readSettings({}, true).log).toBe('errors');
    expect(readSettings({ QN_LOG: 'silent' }, true).log).toBe('silent');
  });
});
