import { createSourceFile, isCallExpression, isIdentifier, ScriptTarget, type Expression, type Node } from 'typescript';
import { forEachChild, isPropertyAccessExpression, isStringLiteralLike, isTemplateExpression } from 'typescript';

const TESTS = ['describe', 'it', 'test'];
/** Such a test is not run. */
const IDLE = ['skip', 'todo', 'fixme'];

/** The names that a call is made by: `it.each([…])('…')` by «it» and «each». */
function namesOf(called: Expression): string[] {
  if (isIdentifier(called)) return [called.text];
  if (isPropertyAccessExpression(called)) return [...namesOf(called.expression), called.name.text];
  return isCallExpression(called) ? namesOf(called.expression) : [];
}

/** What is tried, as it stands in the source: `it('…')`, `test.each(…)('…')`, `describe('…')`. */
export function testTitles(file: string, source: string): string[] {
  const titles: string[] = [];
  const visit = (node: Node): void => {
    if (isCallExpression(node)) {
      const [first, ...others] = namesOf(node.expression);
      const [title] = node.arguments;
      const isRun = first !== undefined && TESTS.includes(first) && !others.some((name) => IDLE.includes(name));
      if (isRun && title && (isStringLiteralLike(title) || isTemplateExpression(title))) {
        titles.push(isStringLiteralLike(title) ? title.text : title.getText());
      }
    }
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, source, ScriptTarget.Latest, true));
  return titles;
}
