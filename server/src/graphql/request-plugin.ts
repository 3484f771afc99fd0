import type { ApolloServerPlugin } from '@apollo/server';
import { nameOperation } from '../http/request-log.js';
import type { GraphQLContext } from './graphql-context.js';

/** Names the operation for the request log, and answers 503 where the database is away. */
export const REQUEST_PLUGIN: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart({ contextValue }) {
    return {
      async didResolveOperation({ operationName, operation }) {
        nameOperation(contextValue.req, `${operation?.operation ?? ''} ${operationName ?? '-'}`);
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const codes = (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']);
        if (codes.includes('STORE_UNAVAILABLE')) response.http.status = 503;
      },
    };
  },
};
