import { join } from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { fieldsWithoutRule } from '../policy/index.js';
import type { Log } from '../kernel/log.js';
import { LOG } from '../kernel/tokens.js';
import { createErrorFormat } from './error-format.js';
import type { GraphQLContext } from './graphql-context.js';
import { LIMITS, limitRules } from './limits.js';
import { REQUEST_PLUGIN } from './request-plugin.js';
import { rootFields } from './root-fields.js';
import { SCALARS } from './scalars.js';

/** The schema's files; the same path from src and from dist. */
export const SCHEMA_FILES = join(import.meta.dirname, '../../../graph-schema/schema/*.graphql');

const options = (log: Log): Omit<ApolloDriverConfig, 'driver'> => ({
  path: '/graphql',
  typePaths: [SCHEMA_FILES],
  resolvers: SCALARS,
  // objects of unions and interfaces carry their __typename
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  transformSchema: (schema) => {
    const open = fieldsWithoutRule(rootFields(schema));
    if (open.length > 0) throw new Error(`No entry in the policy table: ${open.join(', ')}`);
    return schema;
  },
  context: ({ req, res }: GraphQLContext): GraphQLContext => ({ req, res }),
  plugins: [ApolloServerPluginCacheControlDisabled(), REQUEST_PLUGIN],
  formatError: createErrorFormat(log),
  validationRules: limitRules(),
  parseOptions: { maxTokens: LIMITS.tokens },
  graphiql: false,
  introspection: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  preserveHttpStatusForExecutionErrors: false,
  stopOnTerminationSignals: false,
});

/** Apollo over the schema files, with limits and without anything that tells strangers about the house. */
export const apiModule = () =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, inject: [LOG], useFactory: options });
