/**
 * The rules of the house: who may know whom. Each rule's comment says why; test/scripts/house-rules.spec.ts shows each
 * of them a file that breaks it. Specs may import what they like, except across server and client.
 */
const SPEC = '\\.spec\\.tsx?$';
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)|^(${names.join('|')})(/|$)`;
const FRAMEWORKS = npm(
  '@nestjs/[^/]+',
  '@apollo/[^/]+',
  'graphql[^/]*',
  'express',
  'rxjs',
  'neo4j-driver',
  'react[^/]*',
  '@tanstack/[^/]+',
  'cytoscape[^/]*',
);
const DOMAIN = '^server/src/.*(/domain/|\\.domain\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'analysis-is-pure',
      comment:
        'Measures run anywhere: in the server, in a worker, in a test. Only the pool and its worker know threads, only the adapter of communities knows a library.',
      severity: 'error',
      from: {
        path: '^server/src/network-analysis/',
        pathNot: [SPEC, '/(pool|worker)[^/]*\\.ts$', '/measures/(communities|graphology-[^/]*)(\\.d)?\\.ts$'],
      },
      to: { pathNot: ['^server/src/network-analysis/', '^graph-schema/src/'] },
    },
    {
      name: 'communities-in-their-adapter',
      comment: 'The search for communities stands behind one file, and that file knows no other package.',
      severity: 'error',
      from: { path: '^server/src/network-analysis/measures/(communities|graphology-[^/]*)(\\.d)?\\.ts$' },
      to: { pathNot: ['^server/src/network-analysis/', npm('graphology[^/]*')] },
    },
    {
      name: 'analysis-workers-know-threads-only',
      comment: 'The pool and its worker are the only ones in the analysis that know the platform, and no more of it.',
      severity: 'error',
      from: { path: '^server/src/network-analysis/.*/(pool|worker)[^/]*\\.ts$', pathNot: SPEC },
      to: { pathNot: ['^server/src/network-analysis/', '^graph-schema/src/', '^(node:)?(worker_threads|os)$'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'Domain files compute; time, ids and data come in as arguments.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: SPEC },
      to: {
        path: [FRAMEWORKS, '^(node:)?(fs|http|net|sqlite|child_process)(/|$)', '^server/src/(generated|graphql)/'],
      },
    },
    {
      name: 'domain-knows-no-service',
      comment: 'Resolver, service, domain: knowledge goes one way.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: SPEC },
      to: { path: ['\\.(resolver|service|module)\\.ts$', '^server/src/graph-store/(embedded|neo4j)/'] },
    },
    {
      name: 'service-knows-no-transport',
      comment: 'A use case must be callable from the command line, from a worker and from a test.',
      severity: 'error',
      from: { path: '^server/src/.*\\.service\\.ts$' },
      to: {
        path: [
          npm('@nestjs/graphql', '@apollo/[^/]+', 'graphql[^/]*', 'express'),
          '\\.resolver\\.ts$',
          '^server/src/graphql/',
        ],
      },
    },
    {
      name: 'resolver-goes-through-service',
      comment: 'A resolver reads arguments, calls one service and maps the answer; types of the store it may know.',
      severity: 'error',
      from: { path: '^server/src/.*\\.resolver\\.ts$' },
      to: {
        path: ['^server/src/(graph-store|network-analysis)/', '\\.repository\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engines-behind-the-port',
      comment: 'Features know the port of the store, never an engine.',
      severity: 'error',
      from: { path: '^server/src/(features|network-analysis|documents|graphql)/', pathNot: SPEC },
      to: { path: '^server/src/graph-store/(embedded|neo4j)/' },
    },
    {
      name: 'base-below-features',
      comment: 'What all features stand on must not know any of them.',
      severity: 'error',
      from: { path: '^server/src/(kernel|config|graph-store|network-analysis|documents)/' },
      to: { path: '^server/src/features/' },
    },
    {
      name: 'features-meet-through-index',
      comment: "A feature's index is its door; everything else is its own business.",
      severity: 'error',
      from: { path: '^(server|client)/src/features/([^/]+)/' },
      to: {
        path: '^$1/src/features/[^/]+/.+',
        pathNot: ['^$1/src/features/$2/', '^$1/src/features/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'features-are-entered-through-index',
      comment: 'The same door for the rest of the house; the framework may take the module, the routes a page.',
      severity: 'error',
      from: { path: '^(server|client)/src/(?!features/)' },
      to: {
        path: '^$1/src/features/[^/]+/.+',
        pathNot: [
          '^$1/src/features/[^/]+/index\\.tsx?$',
          '^server/src/features/[^/]+/[^/]+\\.module\\.ts$',
          '^client/src/features/[^/]+/[^/]+Page\\.tsx$',
        ],
      },
    },
    {
      name: 'generated-in-resolvers-and-mappers',
      comment:
        "The schema's types end at the border; inside, the house speaks its own. Answers are mappers of a use case's outcome.",
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: ['\\.(resolver|mapper)s?\\.ts$', '-answers?\\.ts$', '^server/src/generated/', SPEC],
      },
      to: { path: '^server/src/generated/' },
    },
    {
      name: 'neo4j-driver-in-its-engine',
      comment: 'One place speaks Bolt.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/graph-store/neo4j/' },
      to: { path: npm('neo4j-driver[^/]*') },
    },
    {
      name: 'sqlite-in-its-engine',
      comment: 'One place speaks SQL.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/graph-store/embedded/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'spreadsheets-in-their-adapter',
      comment: 'The library for XLSX and ODS is young; one folder can be rewritten.',
      severity: 'error',
      from: { path: '^(server|client)/src/', pathNot: '^server/src/features/import/adapters/' },
      to: { path: npm('hucre') },
    },
    {
      name: 'cytoscape-in-canvas',
      comment: 'The drawing library stands behind one interface.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/canvas/' },
      to: { path: npm('cytoscape[^/]*', '@types/cytoscape[^/]*') },
    },
    {
      name: 'client-base-below-features',
      comment: 'What all pages stand on must not know any of them.',
      severity: 'error',
      from: { path: '^client/src/(ui|canvas|signs|i18n|api|generated)/' },
      to: { path: '^client/src/(features|app)/' },
    },
    {
      name: 'server-and-client-apart',
      comment: 'They share the schema, the vocabulary and the drawing of the map, nothing else.',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^(server|client)/', pathNot: ['^$1/', '/node_modules/'] },
    },
    {
      name: 'graph-schema-stands-alone',
      comment: 'The model is data that everybody reads.',
      severity: 'error',
      from: { path: '^graph-schema/src/', pathNot: SPEC },
      to: { pathNot: '^graph-schema/' },
    },
    {
      name: 'map-layout-stands-alone',
      comment: 'A pure module: the same arrangement in the server, in a worker, on paper.',
      severity: 'error',
      from: { path: '^map-layout/src/', pathNot: [SPEC, '^map-layout/src/testing/'] },
      to: { pathNot: '^map-layout/src/(?!testing/)' },
    },
    {
      name: 'product-without-tests',
      comment: 'What is shipped does not need what tests need.',
      severity: 'error',
      from: { path: '^(server|client|graph-schema|map-layout)/src/', pathNot: [SPEC, '/testing/'] },
      to: {
        path: ['^test/', SPEC, '/testing/', npm('jest', '@jest/[^/]+', 'fast-check', 'playwright-core', 'axe-core')],
      },
    },
    {
      name: 'declared-packages-only',
      comment: "A package that no package.json names is there by chance. Node's own modules and types are known.",
      severity: 'error',
      from: { pathNot: [SPEC, '^client/src/generated/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(server|client|graph-schema|map-layout)/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
  },
};
