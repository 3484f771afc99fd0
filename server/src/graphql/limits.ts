import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError } from 'graphql';
import type { ASTVisitor, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';

/** What one request may ask for; the client's own documents stay far below. */
export const LIMITS = {
  tokens: 2_000,
  depth: 12,
  rootFields: 12,
  fields: 400,
  aliases: 15,
  directives: 20,
  // a page of 200 rows of some 20 fields costs about 9,000, counted by the pages that are asked for
  cost: 40_000,
} as const;

const refusal = (what: string): GraphQLError =>
  new GraphQLError(`Diese Anfrage ist zu groß: ${what}.`, { extensions: { code: 'LIMIT_EXCEEDED' } });

const reported = (what: string) => ({
  // reported, not thrown: an error that leaves the visitor would count as a fault of the server
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null): void => context?.reportError(refusal(what))],
});

/** Refuses selections that are too broad: many root fields, or many fields in all, fragments counted where they are used. */
export const breadthRule = (context: ValidationContext): ASTVisitor => {
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode, path: readonly string[]): number =>
    set.selections.reduce((sum, selection) => {
      if (sum > LIMITS.fields) return sum;
      if (selection.kind !== 'FragmentSpread') {
        const inner = selection.selectionSet ? count(selection.selectionSet, path) : 0;
        return sum + inner + (selection.kind === 'Field' ? 1 : 0);
      }
      return sum + countFragment(selection.name.value, path);
    }, 0);
  const countFragment = (name: string, path: readonly string[]): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = path.includes(name) ? undefined : context.getFragment(name);
    const fields = fragment ? count(fragment.selectionSet, [...path, name]) : 0;
    counted.set(name, fields);
    return fields;
  };
  return {
    OperationDefinition(operation) {
      if (operation.selectionSet.selections.length > LIMITS.rootFields)
        context.reportError(refusal('zu viele Abfragen'));
      else if (count(operation.selectionSet, []) > LIMITS.fields) context.reportError(refusal('zu viele Felder'));
    },
  };
};

/** The rules by which a request is refused before any resolver runs. */
export function limitRules(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: {
      n: LIMITS.depth,
      flattenFragments: false,
      ignoreIntrospection: false,
      ...reported('zu tief verschachtelt'),
    },
    maxAliases: { n: LIMITS.aliases, ...reported('zu viele Namen für Felder') },
    maxDirectives: { n: LIMITS.directives, ...reported('zu viele Direktiven') },
    costLimit: {
      maxCost: LIMITS.cost,
      flattenFragments: true,
      ignoreIntrospection: false,
      ...reported('zu aufwendig'),
    },
    // the parser counts tokens itself, and suggestions are off with the details of the schema
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return [...validationRules, breadthRule];
}
