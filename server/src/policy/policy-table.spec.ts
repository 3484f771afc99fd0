import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, getNamedType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { POLICY, fieldsWithoutRule } from './policy-table.js';

const folder = join(import.meta.dirname, '../../../graph-schema/schema');
const sdl = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const schema = buildSchema(sdl);
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ key: `${type?.name ?? ''}.${field.name}`, field })),
);

const hasArgument = (field: GraphQLField<unknown, unknown>, [first = '', second]: readonly string[]): boolean => {
  const argument = field.args.find(({ name }) => name === first);
  if (!argument || second === undefined) return argument !== undefined;
  const type = getNamedType(argument.type);
  return isInputObjectType(type) && Object.hasOwn(type.getFields(), second);
};

describe('the policy table', () => {
  it('has an entry for every root field of the schema, and none for others', () => {
    const keys = roots.map(({ key }) => key);
    expect(fieldsWithoutRule(keys)).toEqual([]);
    expect(Object.keys(POLICY).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('finds a root field that was forgotten', () => {
    expect(fieldsWithoutRule(['Query.areas', 'Query.everything'])).toEqual(['Query.everything']);
  });

  it.each(roots.filter(({ key }) => POLICY[key]?.area !== undefined))(
    'looks for the area of $key where its arguments have one',
    ({ key, field }) => expect(hasArgument(field, POLICY[key]?.area?.split('.') ?? [])).toBe(true),
  );

  it('names an area for everything that asks for a right in one', () => {
    const lost = Object.entries(POLICY).filter(([, { capability, area }]) => capability.startsWith('area.') && !area);
    expect(lost).toEqual([]);
  });

  it('asks for more than reading for every mutation on records', () => {
    // a document shows its reader nothing that the pages do not
    const open = ['signIn', 'signOut', 'redeemSignInLink', 'applyImport', 'createDocumentTicket'].map(
      (name) => `Mutation.${name}`,
    );
    const weak = Object.entries(POLICY)
      .filter(([key]) => key.startsWith('Mutation.') && !open.includes(key))
      .filter(([, { capability }]) => !['area.edit', 'installation.administer'].includes(capability));
    expect(weak).toEqual([]);
  });
});
