import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Config } from 'payload';

/** A practice with its sources and what cites them is six deep. */
const MAX_DEPTH = 8;
/** Reads that one query may hold under different names: each is a search of the database of its own. */
const MAX_READS = 10;
/** Fields and relations that one query may ask for. */
const MAX_COMPLEXITY = 500;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Depth of a selection, fragments opened. Introspection has its own switch and is not counted. */
function depthOf({ selections }: SelectionSetNode, fragments: Fragments, open: readonly string[]): number {
  let deepest = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      const counted = selection.selectionSet && !selection.name.value.startsWith('__');
      depth = 1 + (counted ? depthOf(selection.selectionSet, fragments, open) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, open);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      // A fragment that opens itself is refused by GraphQL's own rules; here it only must not loop.
      if (fragment && !open.includes(name)) depth = depthOf(fragment.selectionSet, fragments, [...open, name]);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Fields at the top of a query, fragments opened. */
function readsIn({ selections }: SelectionSetNode, fragments: Fragments, open: readonly string[]): number {
  return selections.reduce((reads, selection) => {
    if (selection.kind === Kind.FIELD) return reads + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return reads + readsIn(selection.selectionSet, fragments, open);
    const name = selection.name.value;
    const fragment = open.includes(name) ? undefined : fragments.get(name);
    return reads + (fragment ? readsIn(fragment.selectionSet, fragments, [...open, name]) : 0);
  }, 0);
}

/** Refuses queries that follow relations without end, or ask for the same thing over and over. */
export const limitShape: ValidationRule = (context) => ({
  Document(document) {
    const fragments: Fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const refuse = (message: string, nodes: OperationDefinitionNode) =>
      context.reportError(new GraphQLError(message, { nodes }));
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (depthOf(definition.selectionSet, fragments, []) > MAX_DEPTH) {
        refuse(`The query is more than ${MAX_DEPTH} levels deep`, definition);
      }
      if (readsIn(definition.selectionSet, fragments, []) > MAX_READS) {
        refuse(`The query holds more than ${MAX_READS} reads`, definition);
      }
    }
  },
});

/** GraphQL, bounded: whoever asks. */
export const graphQL: Config['graphQL'] = {
  maxComplexity: MAX_COMPLEXITY,
  disablePlaygroundInProduction: true,
  disableIntrospectionInProduction: true,
  validationRules: () => [limitShape],
};
