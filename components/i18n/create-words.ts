import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from '../../utils/evidence';
import { isolate } from './isolate';

/** What the interface says, and the reader it says it to. */
export interface InterfaceWords extends Words {
  /** Whether there is a message of this key: for keys that end in a reason somebody else names. */
  has(key: string): boolean;
  /** BCP 47 language the reader reads; may be one that the interface does not speak. */
  reader: string;
}

/** How the words behave. `strict`: a missing key throws (development and tests) instead of showing itself. */
interface WordsOptions {
  reader?: string;
  strict?: boolean;
}

/** A message in which nothing is to be filled in: most are, and parsing them is what a first drawing would wait for. */
const PLAIN = /^[^{}']*$/;

/** Says `messages` in `locale`; each message is parsed once. */
export function createWords(
  locale: string,
  messages: Record<string, string>,
  { reader = locale, strict = import.meta.env.DEV }: WordsOptions = {},
): InterfaceWords {
  const parsed = new Map<string, IntlMessageFormat>();

  function say(key: string, values: Record<string, string | number> = {}): string {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (message === undefined) {
      if (strict) throw new Error(`no message "${key}" in ${locale}`);
      return key;
    }
    if (PLAIN.test(message)) return message;
    let format = parsed.get(key);
    if (!format) {
      // Tags are text here: a site's name may hold "<".
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(isolated(values)));
  }

  return Object.assign(say, { locale, reader, has: (key: string) => Object.hasOwn(messages, key) });
}

/** Values may be words of a page, or of whoever sent a note. */
function isolated(values: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
  );
}
