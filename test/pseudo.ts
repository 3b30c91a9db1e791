import { IntlMessageFormat } from 'intl-messageformat';

/** `long`: accented, a third longer, as other languages are. `rtl`: written from right to left, in letters whose font is pinned. */
export type Pseudo = 'long' | 'rtl';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Node = Ast[number];

/** `TYPE` of the parser, which is no package of ours: running text, and what has messages inside. */
const LITERAL = 0;

/** Accents that show a text that did not come through the messages, and a font that has only plain letters. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aábƀcçdđeéfƒgğhĥiíjĵkķlļnñoópþrŕsštťuúwŵyýzžAÁCÇDĐEÉGĞHĤIÍJĴKĶLĻNÑOÓPÞRŔSŠTŤUÚWŴYÝZŽ']
    .join('')
    .match(/../gu)
    ?.map(([from = '', to = '']) => [from, to]) ?? [],
);

/** Characters that turn what stands between them round, and keep its surroundings right to left. */
const TURNED = { before: '\u200f\u202e', after: '\u202c\u200f' } as const;

const WAYS: Record<Pseudo, (text: string) => string> = {
  // Vowels twice make whole words longer, which is what breaks a layout; a tail would only make sentences longer.
  long: (text) => text.replace(/\p{L}/gu, (letter) => (ACCENTED[letter] ?? letter).repeat(isVowel(letter) ? 2 : 1)),
  rtl: (text) => text.replace(/\S*\p{L}\S*/gu, (word) => `${TURNED.before}${word}${TURNED.after}`),
};

const isVowel = (letter: string) => 'aeiouyAEIOU'.includes(letter);

/** An ICU message in a pseudo-locale: its running text changed, its values, plurals and choices as they were. */
export function pseudoMessage(message: string, pseudo: Pseudo): string {
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true, captureLocation: true });
  let told = message;
  // From the end: what was changed does not move what is still to be changed.
  for (const [from, to] of literalsOf(format.getAst()).sort(([one], [other]) => other - one))
    told = told.slice(0, from) + WAYS[pseudo](told.slice(from, to)) + told.slice(to);
  return told;
}

/** Where running text stands in the message, in characters. */
function literalsOf(nodes: Ast): [from: number, to: number][] {
  return nodes.flatMap((node) => {
    if (node.type === LITERAL && node.location) return [[node.location.start.offset, node.location.end.offset]];
    return insideOf(node).flatMap(literalsOf);
  });
}

function insideOf(node: Node): Ast[] {
  if ('options' in node) return Object.values(node.options).map(({ value }) => value);
  return 'children' in node ? [node.children] : [];
}

/** Said to code, not to people. */
const NOT_SAID = { language_tag: 'en', language_direction: { long: 'ltr', rtl: 'rtl' } } as const;

/** All messages of English in a pseudo-locale. `except`: keys that the browser reads, with limits of its own. */
export function pseudoMessages(
  english: Readonly<Record<string, string>>,
  pseudo: Pseudo,
  except: ReadonlySet<string> = new Set(),
): Record<string, string> {
  const told = Object.entries(english).map(([key, message]): [string, string] => [
    key,
    except.has(key) ? message : pseudoMessage(message, pseudo),
  ]);
  return {
    ...Object.fromEntries(told),
    language_tag: NOT_SAID.language_tag,
    language_direction: NOT_SAID.language_direction[pseudo],
  };
}
