import type { ChangeResult, Mutation, Query } from '../../server/src/generated/resolvers.js';
import type { Client } from '../support/client.js';

type Input = Readonly<Record<string, unknown>>;

const CHANGE_RESULT = `
  __typename
  ... on Changed { changeSetId recordId version }
  ... on InvalidInput { code message faults { field code message } }
  ... on Conflict { code message recordId currentVersion changedBy changedAt
    fields { recordId field label mine theirs }
    onlyMine { recordId field label mine theirs }
    onlyTheirs { recordId field label mine theirs } }
  ... on NotFound { code message id }
  ... on StillNeeded { code message neededBy }
  ... on Forbidden { code message }`;

const UNDO_RESULT = `
  __typename
  ... on Undone { changeSetId summary leftOut { recordId field label mine theirs } }
  ... on UndoConflict { code message fields { recordId field label mine theirs } }
  ... on NotFound { code message id }
  ... on Forbidden { code message }`;

/** Mutations that answer with a ChangeResult. */
type Change =
  | Extract<keyof Mutation, `${'create' | 'update' | 'delete' | 'end' | 'assign' | 'save'}${string}`>
  | 'takeOnGap'
  | 'changeGapTask'
  | 'dropGapTask'
  | 'dismissGap'
  | 'restoreGap';
type Changed = Extract<ChangeResult, { __typename?: 'Changed' }>;

/** Works with the records of a server as the client does: over HTTP, with the documents that the client would send. */
export function office({ ask }: Client) {
  const data = async <T>(query: string, variables: Input): Promise<T> => {
    const answer = await ask(query, variables);
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data as T;
  };

  /** A query by its fields; the type claims all fields of the root field, whatever was selected. */
  const query = <K extends keyof Query>(document: string, variables: Input): Promise<Pick<Query, K>> =>
    data(document, variables);

  const change = async (name: Change, input: Input): Promise<ChangeResult> => {
    const deleting = name.startsWith('delete') || name === 'restoreGap';
    const type = deleting ? 'DeleteInput' : `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation Change($input: ${type}!) { ${name}(input: $input) { ${CHANGE_RESULT} } }`;
    const answer = await data<Record<string, ChangeResult>>(document, { input });
    const result = answer[name];
    if (!result) throw new Error(`No answer to ${name}.`);
    return result;
  };

  /** A change that has to work. */
  const done = async (name: Change, input: Input): Promise<Changed> => {
    const result = await change(name, input);
    if (result.__typename !== 'Changed') throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result;
  };

  const undo = async (name: 'undo' | 'redo', input: Input): Promise<Mutation['undo']> => {
    const document = `mutation TakeBack($input: UndoInput!) { ${name}(input: $input) { ${UNDO_RESULT} } }`;
    const answer = await data<Record<string, Mutation['undo']>>(document, { input });
    const result = answer[name];
    if (!result) throw new Error(`No answer to ${name}.`);
    return result;
  };

  /** Creates an area and gives its id. */
  const area = async (name = 'Musterquartier'): Promise<string> => (await done('createArea', { name })).recordId;

  /** Creates an actor with valid defaults and gives its id. */
  const actor = async (areaId: string, name: string, rest: Input = {}): Promise<string> => {
    const input = { areaId, class: 'ORGANISATION', kind: 'ASSOCIATION', name, ...rest };
    return (await done('createActor', input)).recordId;
  };

  /** Creates a person with valid defaults and gives its id. */
  const person = async (areaId: string, familyName: string, rest: Input = {}): Promise<string> => {
    const input = { areaId, familyName, legalBasis: 'PUBLIC_TASK', purposes: ['COMMITTEE_WORK'], ...rest };
    return (await done('createPerson', input)).recordId;
  };

  /** Creates a tie with valid defaults and gives its id. */
  const tie = async (areaId: string, fromId: string, toId: string, rest: Input = {}): Promise<string> =>
    (await done('createTie', { areaId, fromId, toId, kind: 'COOPERATES', intensity: 2, ...rest })).recordId;

  return { ask, query, change, done, undo, area, actor, person, tie };
}

export type Office = ReturnType<typeof office>;

/** Faults of a refused input as "field CODE". */
export const faultsOf = (result: ChangeResult): readonly string[] =>
  result.__typename === 'InvalidInput' ? result.faults.map(({ field, code }) => `${field} ${code}`) : [];
