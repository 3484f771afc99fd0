import type { GraphQLSchema } from 'graphql';

/** All root fields of a schema, as `Query.name`. */
export const rootFields = (schema: GraphQLSchema): readonly string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
