import ts from 'typescript';

export const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** Everything in a tree that is of one sort. */
export function all<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

export const isConcat = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

/** `[…].join(…)` */
const isJoin = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'join' &&
  ts.isArrayLiteralExpression(node.expression.expression);

/** The parts that an expression puts together, its own words left out. */
export function partsOf(node: ts.Node): ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (isConcat(node))
    return [node.left, node.right].flatMap((side) => (isConcat(side) ? partsOf(side) : [side]));
  if (!isJoin(node)) return [];
  return all(node.expression, ts.isArrayLiteralExpression)[0]?.elements.map(spreadOut) ?? [];
}

const spreadOut = (element: ts.Expression): ts.Expression =>
  ts.isSpreadElement(element) ? element.expression : element;

/** What the file that is looked at declares and imports. */
export class Code {
  readonly source: ts.SourceFile;
  readonly #names: ReadonlySet<string>;

  constructor(path: string, text: string) {
    this.source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const imports = all(this.source, ts.isImportDeclaration).filter((one) =>
      /(^|\/)names\.ts'$/.test(one.moduleSpecifier.getText()),
    );
    this.#names = new Set(
      imports.flatMap((one) => all(one, ts.isImportSpecifier).map(({ name }) => name.text)),
    );
  }

  #valueOf(name: string): ts.Expression | undefined {
    return all(this.source, ts.isVariableDeclaration).find((one) => one.name.getText() === name)?.initializer;
  }

  /** A call of names.ts, or of something here that does nothing but call it. */
  #isName({ expression }: ts.CallExpression): boolean {
    if (!ts.isIdentifier(expression)) return false;
    if (this.#names.has(expression.text)) return true;
    const made = this.#valueOf(expression.text);
    return (
      made !== undefined &&
      ts.isArrowFunction(made) &&
      ts.isCallExpression(made.body) &&
      this.#isName(made.body)
    );
  }

  /** A parameter of a function that is known here only, and only ever called with what may be written. */
  #isGiven(name: ts.Identifier): boolean {
    const owner = ts.findAncestor(name, ts.isArrowFunction);
    const at = owner?.parameters.findIndex((one) => one.name.getText() === name.text) ?? -1;
    if (!owner || at < 0 || !ts.isVariableDeclaration(owner.parent)) return false;
    const called = owner.parent.name.getText();
    if (/^export/.test(owner.parent.parent.parent.getText())) return false;
    const named = all(this.source, ts.isIdentifier).filter(({ text }) => text === called);
    const calls = named.flatMap(({ parent }) => (ts.isCallExpression(parent) ? [parent] : []));
    // Handed on to others it may be called with anything.
    if (calls.length === 0 || calls.length < named.length - 1) return false;
    return calls.every(({ expression, arguments: given }) => {
      const [value] = given.slice(at);
      return expression.getText() === called && value !== undefined && this.isSafe(value);
    });
  }

  #isConstant(name: ts.Identifier): boolean {
    const value = /^[A-Z][A-Z_]*$/.test(name.text) ? this.#valueOf(name.text) : undefined;
    return value !== undefined && this.isSafe(value);
  }

  /** An entry of a table that holds nothing but words of our own. */
  #isEntry({ expression }: ts.ElementAccessExpression): boolean {
    const table = ts.isIdentifier(expression) ? this.#valueOf(expression.text) : undefined;
    if (!table || !ts.isObjectLiteralExpression(table)) return false;
    return table.properties.every((one) => ts.isPropertyAssignment(one) && this.isSafe(one.initializer));
  }

  /** Whether this may be written into a statement as it is. */
  isSafe(node: ts.Expression): boolean {
    if (isText(node)) return true;
    if (ts.isParenthesizedExpression(node)) return this.isSafe(node.expression);
    if (ts.isTemplateExpression(node) || isConcat(node) || isJoin(node)) {
      return partsOf(node).every((part) => this.isSafe(part));
    }
    if (ts.isConditionalExpression(node)) return this.isSafe(node.whenTrue) && this.isSafe(node.whenFalse);
    if (ts.isArrayLiteralExpression(node)) return node.elements.every((one) => this.isSafe(spreadOut(one)));
    if (ts.isElementAccessExpression(node)) return this.#isEntry(node);
    if (ts.isIdentifier(node)) return isSteps(node) || this.#isConstant(node) || this.#isGiven(node);
    return ts.isCallExpression(node) && this.#isName(node);
  }
}

/** The length of a pattern, which Neo4j takes for no parameter: a whole number that was bounded. */
const isSteps = (node: ts.Identifier): boolean =>
  node.text === 'steps' && /\*\.\.\$\{steps\}/.test(node.parent.parent.getText());
