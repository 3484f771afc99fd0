import type { CodegenConfig } from '@graphql-codegen/cli';

/** How the schema's scalars look to server and client: all of them travel as text. */
const scalars = { TermId: 'string', DateTime: 'string', PartialDate: 'string', Day: 'string' };
const shared = { scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true, defaultScalarType: 'never' };

/**
 * What is generated from the schema (graph-schema/schema): resolver types for the server, typed documents for the
 * client, and the whole schema in one file, so that a review sees every change of it.
 */
const config: CodegenConfig = {
  schema: 'graph-schema/schema/*.graphql',
  importExtension: '.js',
  ignoreNoDocuments: true,
  generates: {
    'server/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: shared,
    },
    'client/src/generated/': {
      documents: ['client/src/**/*.{ts,tsx}', '!client/src/generated/**', '!client/src/**/*.spec.{ts,tsx}'],
      preset: 'client',
      // not a React hook, though the preset would name it useFragment: it may be called in loops
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { ...shared, documentMode: 'string' },
    },
    'graph-schema/schema.snapshot.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
  },
};

export default config;
