import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The forms of every plural in a message, in the order in which they stand: "=0", "one", "other". */
export function pluralsIn(message: string): string[][] {
  const visit = (nodes: Ast): string[][] =>
    nodes.flatMap((node) => {
      if (!('options' in node)) return 'children' in node ? visit(node.children) : [];
      const inner = Object.values(node.options).flatMap(({ value }) => visit(value));
      return 'pluralType' in node ? [Object.keys(node.options), ...inner] : inner;
    });
  return visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
}
