import { describe, expect, it } from 'vitest';
import { findCode } from '../../../utils/sharing/link/find-code';

const CODE = `isoloir1.${'AbC-dEf_0123456789'.repeat(20)}`;
const SHORT = 'isoloir1.AbC-dEf_01';
const SEALED = `isoloir1e.${'xYz_-9'.repeat(12)}`;
const LINK = `https://viewer.example/notes/#${CODE}`;

/** As mail programs do: lines of a fixed width. */
const wrapped = (text: string, width: number, between: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between);

describe('a code is found', () => {
  it.each([
    ['alone', CODE, CODE],
    ['with a passphrase', SEALED, SEALED],
    ['of a later version, so that it can be told', 'isoloir12.AAAA', 'isoloir12.AAAA'],
    ['with white space around', `\n\t ${CODE} \n`, CODE],
    ['in a link', LINK, CODE],
    ['in a link in angle brackets', `<${LINK}>`, CODE],
    ['in a link in Markdown', `[notes](${LINK}) and more`, CODE],
    ['in HTML', `<a href="${LINK}">here</a>`, CODE],
    ['at the end of a sentence', `See ${LINK}.`, CODE],
    ['in front of a word on the same line', `${LINK} thanks`, CODE],
    [
      'percent-encoded',
      encodeURIComponent(LINK).replaceAll('.', '%2E').replaceAll('-', '%2D').replaceAll('_', '%5F'),
      CODE,
    ],
    ['in capitals where programs change the prefix', CODE.replace('isoloir', 'Isoloir'), CODE],
    ['after the bare prefix in a text', `A code begins with isoloir1. Here is one: ${SHORT}`, SHORT],
    ['the first of two', `${SHORT} ${SEALED}`, SHORT],
    ['broken at 76 letters', wrapped(LINK, 76, '\n'), CODE],
    ['broken at 72 letters with CRLF', wrapped(LINK, 72, '\r\n'), CODE],
    ['broken as quoted-printable', wrapped(LINK, 75, '=\r\n'), CODE],
    ['broken and quoted in an answer', `> ${wrapped(LINK, 70, '\n> ')}\n>\n> Anna`, CODE],
    ['broken and quoted twice', `>> ${wrapped(LINK, 70, '\n>> ')}\nhello`, CODE],
    ['broken and indented', wrapped(LINK, 70, '\n    '), CODE],
    ['broken, with text below', `${wrapped(LINK, 76, '\n')}\nThanks`, CODE],
    ['broken, in a sentence', `${wrapped(LINK, 76, '\n')}).\n\nThanks`, CODE],
    ['with invisible places to break', wrapped(LINK, 20, '\u200B'), CODE],
    ['with a word alone on the line below', `${SHORT}\nThanks`, SHORT],
    ['unbroken and long, with a word alone on the line below', `${LINK}\nThanks`, CODE],
    ['full, with a sentence on the line below', `${SEALED}\nThank you all`, SEALED],
    ['full, with an empty line below', `${SEALED}\n\nThanks`, SEALED],
  ])('%s', (_, text, code) => {
    expect(findCode(text)).toBe(code);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Free transport for everybody'],
    ['the bare prefix', 'isoloir1.'],
    ['a prefix without a dot', 'isoloir1AAAA'],
    ['a name like it', 'isoloir.example/notes'],
  ])('not in %s', (_, text) => {
    expect(findCode(text)).toBeNull();
  });

  it.each([
    ['prefixes', 'isoloir1.'],
    ['short codes', 'isoloir1.A '],
    ['short codes on lines', 'isoloir1.A\n'],
    ['full lines', `isoloir1.${'A'.repeat(60)}\n`],
    ['half encodings', 'isoloir1.%2'],
    ['quote marks', `isoloir1.${'A'.repeat(60)}\n> > > > > > > > > >`],
  ])('in linear time among a million letters of %s', (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const began = performance.now();
    findCode(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
