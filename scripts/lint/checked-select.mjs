/** Options of Payload's reads that name fields. */
const NAMING_FIELDS = new Set(['select', 'populate']);

/** What an identifier was set to where it was declared. */
function declared(identifier, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(identifier.name)?.defs[0];
    if (definition) return definition.node.init ?? null;
  }
  return null;
}

const isChecked = (value, scope) =>
  value.type === 'TSSatisfiesExpression' ||
  (value.type === 'ObjectExpression' && value.properties.length === 0) ||
  (value.type === 'Identifier' && declared(value, scope)?.type === 'TSSatisfiesExpression');

/**
 * Payload accepts a `select` that names fields which do not exist, and reads nothing for them: its own types let it
 * pass. `satisfies` makes the compiler compare the names with the collection's.
 * @type {import('eslint').Rule.RuleModule}
 */
export const checkedSelect = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unchecked: 'Add `satisfies` with the select type of the collection, from src/cms/payload-types.ts.' },
  },
  create: ({ sourceCode, report }) => ({
    'CallExpression > ObjectExpression > Property': ({ key, value }) => {
      if (NAMING_FIELDS.has(key.name) && !isChecked(value, sourceCode.getScope(value)))
        report({ node: value, messageId: 'unchecked' });
    },
  }),
};
