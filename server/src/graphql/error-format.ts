import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Conflict, InvalidInput, NotFound, StillNeeded, UserError } from '../kernel/errors.js';
import type { Log } from '../kernel/log.js';

/** Faults of the request itself, which tell a developer what is wrong with it and nothing about data. */
const OF_THE_REQUEST: readonly string[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  'LIMIT_EXCEEDED',
];

/** How errors leave the program: codes and German sentences, never a stack, a query text or a value that somebody typed. */
export function createErrorFormat(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof UserError) return answer(formatted, cause.message, { code: cause.code, ...factsOf(cause) });
    const code = formatted.extensions?.['code'];
    if (code === ApolloServerErrorCode.BAD_USER_INPUT) return badInput(formatted, error);
    if (typeof code === 'string' && OF_THE_REQUEST.includes(code))
      return answer(formatted, formatted.message, { code });
    const reference = log.fault(cause, formatted.path?.join('.') ?? 'graphql');
    const message = `Das hat nicht geklappt, und es liegt nicht an Ihnen. Kennung für die Verwaltung: ${reference}`;
    return answer(formatted, message, { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, reference });
  };
}

const answer = (
  { path, locations }: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError => ({
  message,
  ...(path === undefined ? {} : { path }),
  ...(locations === undefined ? {} : { locations }),
  extensions,
});

function factsOf(error: UserError): Record<string, unknown> {
  if (error instanceof InvalidInput) return { field: error.faults[0]?.field, faults: error.faults };
  if (error instanceof NotFound) return { id: error.id };
  if (error instanceof Conflict) return { recordId: error.recordId, currentVersion: error.actualVersion };
  return error instanceof StillNeeded ? { neededBy: error.neededBy } : {};
}

const MISSING = /^Field "(\w+)".* (was not provided|of required type)|Variable "\$(\w+)" of required type/;
const UNKNOWN = /Field "(\w+)" is not defined by type/;

/** A value of the wrong form, named by its field; the library's sentence would repeat the value. */
function badInput(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const [, place = ''] = /^Variable "\$\w+" got invalid value .* at "\w+\.([\w.[\]]+)"/s.exec(formatted.message) ?? [];
  const rest = formatted.message.slice(formatted.message.lastIndexOf('; ') + 2);
  const missing = MISSING.exec(rest);
  const unknown = UNKNOWN.exec(rest);
  const name = missing?.[1] ?? missing?.[3] ?? unknown?.[1];
  const field = [place, name].filter((part) => part !== undefined && part !== '').join('.');
  const message = missing
    ? 'Diese Angabe fehlt.'
    : unknown
      ? 'Dieses Feld gibt es nicht.'
      : (sentenceOf(error) ?? 'Dieser Wert passt hier nicht.');
  const faults = [{ field, code: missing ? 'REQUIRED' : unknown ? 'UNKNOWN_FIELD' : 'WRONG_TYPE', message }];
  return answer(formatted, message, { code: 'INVALID_INPUT', field, faults });
}

/** The German sentence of the schema's own scalar that refused a value, if one did. */
function sentenceOf(error: unknown): string | null {
  for (let cause = error; cause instanceof GraphQLError; cause = cause.originalError) {
    const sentence = cause.extensions['sentence'];
    if (typeof sentence === 'string') return sentence;
  }
  return null;
}
