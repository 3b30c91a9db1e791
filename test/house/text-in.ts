import { parseSync } from 'vite';
import * as z from 'zod/mini';

/** Attributes, of HTML and of our components, whose words people read or hear. */
const SAID = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder title placeholder alt label hint error legend'.split(
    ' ',
  ),
);

const Node = z.looseObject({ type: z.string() });
type Node = z.infer<typeof Node>;

/** The words that a component or a page says by itself, without the messages. A page's file may say its name. */
export function textIn(file: string, code: string): string[] {
  return file.endsWith('.html') ? textOfPage(code) : textOfComponent(file, code);
}

const hasLetters = (text: string) => /\p{L}/u.test(text);
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

function textOfPage(html: string): string[] {
  const body = html
    .replace(/<title>Isoloir<\/title>/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  return body
    .split(/<[^>]*>/)
    .map(folded)
    .filter(hasLetters);
}

function textOfComponent(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: string[] = [];
  const add = (text: string, as = (it: string) => it) => {
    if (hasLetters(text)) found.push(as(folded(text)));
  };

  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    const { data: node } = Node.safeParse(value);
    if (!node) return;
    if (node.type === 'JSXText') add(String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') for (const text of childStrings(node)) add(text);
    if (node.type === 'JSXAttribute') {
      const name = attributeName(node);
      if (SAID.has(name)) for (const text of stringsOf(node.value)) add(text, (it) => `${name}="${it}"`);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(program);
  return found;
}

function attributeName(node: Node): string {
  return z.safeParse(z.object({ name: z.string() }), node.name).data?.name ?? '';
}

/** Strings in braces between tags. */
function childStrings(node: Node): string[] {
  const children = Array.isArray(node.children) ? node.children : [];
  return children.filter((it) => it.type === 'JSXExpressionContainer').flatMap(stringsOf);
}

/** What an expression may say itself: not what it calls, and not what it compares with. */
function stringsOf(value: unknown): string[] {
  const { data: node } = Node.safeParse(value);
  switch (node?.type) {
    case 'JSXExpressionContainer':
      return stringsOf(node.expression);
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral': {
      const { data } = z.safeParse(z.array(z.object({ value: z.object({ raw: z.string() }) })), node.quasis);
      return [(data ?? []).map((it) => it.value.raw).join('…')];
    }
    case 'ConditionalExpression':
      return [...stringsOf(node.consequent), ...stringsOf(node.alternate)];
    case 'LogicalExpression':
      return [...stringsOf(node.left), ...stringsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...stringsOf(node.left), ...stringsOf(node.right)] : [];
    default:
      return [];
  }
}
