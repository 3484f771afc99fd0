import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';

/** One root field of the schema with a request for it that is valid and names an area. */
export interface RootField {
  readonly key: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: '01890000-0000-7000-8000-000000000000',
  String: 'Beispiel',
  Int: 1,
  Float: 1,
  Boolean: true,
  TermId: 'COOPERATES',
  PartialDate: '2024-05',
  Day: '2024-05-17',
  DateTime: '2024-05-17T09:30:00.000Z',
};

/** The schema as the server has it. */
export function readSchema(): GraphQLSchema {
  const folder = join(import.meta.dirname, '../../graph-schema/schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return buildSchema(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
}

/** Every query and mutation; arguments called `area` are the given area, others any valid value. */
export function rootFields(schema: GraphQLSchema, areaId: string): readonly RootField[] {
  const operations = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return operations.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const parameters = field.args.map(({ name, type: of }) => `$${name}: ${of.toString()}`).join(', ');
      const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const variables = Object.fromEntries(
        field.args.map(({ name, type: of }) => [
          name,
          valueOf(of, name, field.name === 'area' ? { id: areaId } : {}, areaId),
        ]),
      );
      const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      const head = parameters === '' ? operation : `${operation} (${parameters})`;
      const call = passed === '' ? field.name : `${field.name}(${passed})`;
      return { key: `${type?.name ?? ''}.${field.name}`, document: `${head} { ${call}${selection} }`, variables };
    }),
  );
}

function valueOf(
  type: GraphQLInputType,
  name: string,
  fixed: Readonly<Record<string, unknown>>,
  areaId: string,
): unknown {
  if (Object.hasOwn(fixed, name)) return fixed[name];
  if (name === 'areaId') return areaId;
  if (isNonNullType(type)) return valueOf(type.ofType, name, fixed, areaId);
  if (isListType(type)) return [valueOf(type.ofType, name, fixed, areaId)];
  if (isScalarType(type)) return SCALARS[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return null;
  // an area is what updateArea is about; every other input names its area beside its id
  const own = type.name === 'UpdateAreaInput' ? { id: areaId } : {};
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || field.name === 'areaId',
  );
  return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type, field.name, own, areaId)]));
}
