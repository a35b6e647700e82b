import { GraphQLError, Kind, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import type { Config } from 'payload';

/** A practice with its sources and what cites them is six deep. */
const MAX_DEPTH = 8;
/** Fields and relations that one query may ask for, aliases counted each. */
const MAX_COMPLEXITY = 600;

/** Depth of a selection, fragments opened. Introspection has its own switch and is not counted. */
function depthOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: readonly string[],
): number {
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

/** Refuses queries that follow relations without end. */
export const limitDepth: ValidationRule = (context) => ({
  Document(document) {
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      if (depthOf(definition.selectionSet, fragments, []) > MAX_DEPTH) {
        context.reportError(new GraphQLError(`The query is more than ${MAX_DEPTH} levels deep`, { nodes: definition }));
      }
    }
  },
});

/** GraphQL, bounded: whoever asks. */
export const graphQL: Config['graphQL'] = {
  maxComplexity: MAX_COMPLEXITY,
  disablePlaygroundInProduction: true,
  disableIntrospectionInProduction: true,
  validationRules: () => [limitDepth],
};
