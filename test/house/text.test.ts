import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textIn } from './text-in';

const root = join(import.meta.dirname, '../..');

/** Words that stand in the code although people read them, each with its reason. */
const EXCEPTIONS: Record<string, string> = {
  'components/viewer/index.html: The notes in this link are unfolded by a script on this page. It talks to nobody; without it they cannot be shown.':
    'said where no script runs, which could read a message',
  'components/viewer/index.html: Les notes de ce lien sont dépliées par un script de cette page. Il ne communique avec personne ; sans lui, elles ne peuvent être affichées.':
    'the same in French',
};

const files = ['components', 'entrypoints']
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
  .filter((file) => /\.(tsx|html)$/.test(file))
  .sort();

describe('words on screen', () => {
  it('stand among the messages, not in the code', () => {
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) =>
      textIn(file, readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    const unsaid = found.filter((it) => !(it in EXCEPTIONS));
    expect(unsaid, 'say it with words(key): messages in public/_locales').toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((it) => !found.includes(it))).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Hello {name}</p>', ['Hello']],
    ['text on a line of its own', '<p>\n  Hello\n</p>', ['Hello']],
    ['a string between tags', `<p>{'Hello'} {\`there \${name}\`}</p>`, ['Hello', 'there …']],
    ['a string that is chosen', "<p>{open ? 'Close' : 'Open'}</p>", ['Close', 'Open']],
    ['a name that is heard', '<button aria-label="Close" />', ['aria-label="Close"']],
    [
      'a name in braces',
      `<button title={'Close'} placeholder={\`Your \${name}\`} />`,
      ['title="Close"', 'placeholder="Your …"'],
    ],
    ['a label handed on', '<IconButton icon="x" label="Close" />', ['label="Close"']],
    ['signs', '<p>· – {words("key")} →</p>', []],
    ['keys and kinds', "<p className=\"a\" lang=\"fr\">{words('key_of_text')}{kind === 'open' && words('b')}</p>", []],
  ])('%s is found where it is text', (_, code, found) => {
    expect(textIn('some.tsx', `export const A = () => ${code};`)).toEqual(found);
  });

  it('of a page’s file are its name alone', () => {
    expect(textIn('index.html', '<html><title>Isoloir</title><body><p>Hello</p></body></html>')).toEqual(['Hello']);
  });
});
