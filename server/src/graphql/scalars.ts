import { isPartialDate } from '@quartiersnetz/graph-schema';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TERM_ID = /^[A-Za-z][A-Za-z0-9_]{0,79}$/;

/** The sentence for a value that a scalar refuses; the value itself is not repeated. */
const refuse = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', sentence } });

/** A scalar that travels as text and is checked on its way in; `read` gives the text to go on with, or null. */
function textScalar(name: string, sentence: string, read: (text: string) => string | null): GraphQLScalarType<string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text === null) throw refuse(sentence);
    return text;
  };
  return new GraphQLScalarType<string>({
    name,
    serialize: (value) => {
      if (typeof value !== 'string') throw new TypeError(`${name} is no text.`);
      return value;
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** The schema's own scalars. */
export const SCALARS = {
  TermId: textScalar('TermId', 'Das ist kein Begriff eines Vokabulars.', (text) => (TERM_ID.test(text) ? text : null)),
  PartialDate: textScalar(
    'PartialDate',
    'Das ist kein Datum; erlaubt sind Jahr, Monat oder Tag, zum Beispiel 2024, 2024-05 oder 2024-05-17.',
    (text) => (isPartialDate(text) ? text : null),
  ),
  Day: textScalar('Day', 'Das ist kein Tag; erlaubt ist zum Beispiel 2024-05-17.', (text) =>
    DAY.test(text) && isPartialDate(text) ? text : null,
  ),
  DateTime: textScalar('DateTime', 'Das ist kein Zeitpunkt; erlaubt ist zum Beispiel 2024-05-17T09:30:00Z.', (text) => {
    const instant = INSTANT.test(text) ? new Date(text) : null;
    return instant === null || Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  }),
};
