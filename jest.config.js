const swc = (options) => ['@swc/jest', { swcrc: false, module: { type: 'commonjs' }, ...options }];
const transform = {
  '^.+\\.tsx?$': swc({
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2023',
      keepClassNames: true,
    },
  }),
  '^.+\\.m?js$': swc({ isModule: 'unknown', jsc: { target: 'es2023' } }),
};
const common = {
  rootDir: import.meta.dirname,
  transform,
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/no-styles.ts',
    '^@quartiersnetz/graph-schema$': '<rootDir>/graph-schema/src/index.ts',
    '^@quartiersnetz/map-layout$': '<rootDir>/map-layout/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/fast-check-seed.ts'],
  modulePathIgnorePatterns: ['/dist/'],
};
/** Tests that run before any build; those of contract, api and browser need a Neo4j or the built program (scripts/test.mjs). */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{graph-schema,map-layout,server,client}/src/**/*.spec.ts',
        '<rootDir>/test/{unit,examples,scripts}/**/*.spec.ts',
      ],
    },
    { ...common, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.spec.ts'] },
    { ...common, displayName: 'crash', testMatch: ['<rootDir>/test/crash/**/*.spec.ts'] },
    { ...common, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.spec.ts'] },
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
