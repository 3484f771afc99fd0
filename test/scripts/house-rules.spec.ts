import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');
const config = resolve(root, '.dependency-cruiser.cjs');

/** A house in which every rule is broken once: rule, file that breaks it, what that file imports. */
const BREACHES: ReadonlyArray<readonly [rule: string, file: string, imports: string]> = [
  ['no-cycles', 'server/src/kernel/egg.ts', './hen.js'],
  ['resolvable', 'server/src/kernel/lost.ts', './missing.js'],
  ['analysis-is-pure', 'server/src/network-analysis/density.ts', '@nestjs/common'],
  ['communities-in-their-adapter', 'server/src/network-analysis/measures/communities.ts', 'uuid'],
  ['analysis-workers-know-threads-only', 'server/src/network-analysis/workers/pool.ts', 'node:fs'],
  ['domain-is-pure', 'server/src/features/ties/tie.domain.ts', 'graphql'],
  ['domain-knows-no-service', 'server/src/features/ties/domain/tie.ts', '../ties.service.js'],
  ['service-knows-no-transport', 'server/src/features/ties/import.service.ts', '@nestjs/graphql'],
  ['resolver-goes-through-service', 'server/src/features/ties/ties.resolver.ts', '../../graph-store/store.js'],
  ['engines-behind-the-port', 'server/src/features/ties/find.ts', '../../graph-store/embedded/index.js'],
  ['base-below-features', 'server/src/kernel/greedy.ts', '../features/areas/index.js'],
  ['features-meet-through-index', 'server/src/features/ties/areas-of.ts', '../areas/areas.service.js'],
  ['features-are-entered-through-index', 'server/src/app.ts', './features/areas/areas.service.js'],
  ['generated-in-resolvers-and-mappers', 'server/src/features/ties/types.ts', '../../generated/resolvers.js'],
  ['neo4j-driver-in-its-engine', 'server/src/features/ties/bolt.ts', 'neo4j-driver'],
  ['sqlite-in-its-engine', 'server/src/kernel/sql.ts', 'node:sqlite'],
  ['spreadsheets-in-their-adapter', 'server/src/features/import/plan.ts', 'hucre'],
  ['cytoscape-in-canvas', 'client/src/features/network/Map.tsx', 'cytoscape'],
  ['client-base-below-features', 'client/src/ui/Button.tsx', '../features/network/index.js'],
  ['server-and-client-apart', 'client/src/app/App.tsx', '../../../server/src/kernel/ids.js'],
  ['graph-schema-stands-alone', 'graph-schema/src/kinds.ts', 'zod'],
  ['map-layout-stands-alone', 'map-layout/src/rings.ts', '../../graph-schema/src/index.js'],
  ['product-without-tests', 'server/src/kernel/tested.ts', 'fast-check'],
  ['declared-packages-only', 'server/src/kernel/lucky.ts', 'accepts'],
];

/** What keeps the rules, though it looks much like the above. */
const ALLOWED: ReadonlyArray<readonly [file: string, imports: string]> = [
  ['server/src/kernel/hen.ts', './egg.js'],
  ['server/src/network-analysis/workers/worker.ts', 'node:worker_threads'],
  ['server/src/network-analysis/measures.ts', '../../../graph-schema/src/index.js'],
  ['server/src/graph-store/neo4j/index.ts', 'neo4j-driver'],
  ['server/src/graph-store/embedded/index.ts', 'node:sqlite'],
  ['server/src/features/import/adapters/xlsx.ts', 'hucre'],
  ['server/src/features/ties/ties.service.ts', '../areas/index.js'],
  ['server/src/features/ties/ties.mapper.ts', '../../generated/resolvers.js'],
  ['server/src/features/ties/tie.spec.ts', 'fast-check'],
  ['server/src/features/areas/index.ts', './areas.service.js'],
  ['client/src/canvas/engine.ts', 'cytoscape'],
  ['client/src/app/routes.ts', '../features/network/index.js'],
];
const LEAVES = [
  'server/src/kernel/ids.ts',
  'server/src/graph-store/store.ts',
  'server/src/generated/resolvers.ts',
  'server/src/features/areas/areas.service.ts',
  'client/src/features/network/index.ts',
  'graph-schema/src/index.ts',
];
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '.': ['fast-check', 'zod'],
  server: ['graphql', '@nestjs/common', '@nestjs/graphql', 'neo4j-driver', 'hucre'],
  client: ['cytoscape'],
  'graph-schema': [],
  'map-layout': [],
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('The rules of the house', () => {
  let house: string;
  let broken: readonly string[];
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  const importing = (imported: string) => `import '${imported}';\nexport {};\n`;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'house-'));
    symlinkSync(resolve(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    put('tsconfig.base.json', '{"compilerOptions":{"module":"NodeNext"}}');
    for (const [folder, names] of Object.entries(PACKAGES)) {
      const dependencies = Object.fromEntries(names.map((name) => [name, '*']));
      put(join(folder, 'package.json'), JSON.stringify({ name: 'house', dependencies }));
    }
    for (const path of LEAVES) put(path, 'export {};\n');
    for (const [, path, imported] of BREACHES) put(path, importing(imported));
    for (const [path, imported] of ALLOWED) put(path, importing(imported));
    broken = cruise().map(({ from, rule }) => `${rule.name}: ${from}`);
  }, 60_000);
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  function cruise(): readonly Violation[] {
    const tool = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const sources = ['server/src', 'client/src', 'graph-schema/src', 'map-layout/src'];
    const args = [tool, ...sources, '--config', config, '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1e8 });
    if (stdout === '') throw new Error(stderr);
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }

  it.each(BREACHES)('see it when "%s" is broken by %s, which imports %s', (rule, file) => {
    expect(broken).toContain(`${rule}: ${file}`);
  });

  it('are kept by everything else', () => {
    const guilty = new Set(BREACHES.map(([, file]) => file));
    expect(broken.filter((line) => !guilty.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('are all put to the proof', () => {
    const { forbidden } = createRequire(config)(config) as { forbidden: ReadonlyArray<{ name: string }> };
    expect(forbidden.map(({ name }) => name).sort()).toEqual(BREACHES.map(([rule]) => rule).sort());
  });
});
