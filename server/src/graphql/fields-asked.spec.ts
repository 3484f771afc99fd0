import { buildSchema, graphql } from 'graphql';
import { fieldsAsked } from './fields-asked.js';

const SCHEMA = buildSchema(
  'type Actor { name: String posts: [Actor!] citations: [Actor!] } type Query { actor: Actor }',
);

async function asked(source: string): Promise<readonly string[]> {
  let fields: readonly string[] = [];
  const rootValue = {
    actor: (_: unknown, __: unknown, info: Parameters<typeof fieldsAsked>[0]) => {
      fields = [...fieldsAsked(info)].sort();
      return null;
    },
  };
  const { errors } = await graphql({ schema: SCHEMA, source, rootValue });
  expect(errors).toBeUndefined();
  return fields;
}

describe('the fields that a request asks for', () => {
  it('are those of the answer, not of what hangs on it', async () =>
    expect(await asked('{ actor { name posts { citations { name } } } }')).toEqual(['name', 'posts']));

  it('include those of fragments, named and inline, and of a field that is asked twice', async () =>
    expect(
      await asked(
        'fragment Rest on Actor { ...Inner } fragment Inner on Actor { citations { name } } { actor { ...Rest } actor { ... on Actor { posts { name } } } }',
      ),
    ).toEqual(['citations', 'posts']));
});
