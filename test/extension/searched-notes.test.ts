import { describe, expect, it } from 'vitest';
import { describeSuggestion } from '../../utils/extension/describe-suggestion';
import { findPages, searchedNote, wordsOf } from '../../utils/extension/searched-notes';
import { noteOf } from '../components/some-notes';

const notes = [
  noteOf(1, { body: 'Who keeps the e-mail list after the vote?', tags: ['list'] }),
  noteOf(2, { body: 'L’Élection : quelle durée ?', target: { source: 'https://a.example/2', title: 'Deux' } }),
  noteOf(3, { body: 'Another thought on the list', target: { source: 'https://a.example/2', title: 'Deux' } }),
  noteOf(4, { body: '', about: { candidate: 'Hannah Reyes' }, target: { source: 'https://b.example/', title: 'B' } }),
].map(searchedNote);
const found = (typed: string, limit = 6) => findPages(notes, wordsOf(typed), limit).map(({ url }) => url);

describe('what the address bar finds', () => {
  it.each([
    ['the words of a note', 'vote', ['https://a.example/']],
    ['the beginning of one', 'thou', ['https://a.example/2']],
    ['words without their accents, in any case', 'ELECTION duree', ['https://a.example/2']],
    ['whom it is about', 'reyes', ['https://b.example/']],
    ['each page once', 'list', ['https://a.example/', 'https://a.example/2']],
    ['nothing that lacks one of the words', 'vote thought', []],
    ['nothing where nothing was typed', '  ', []],
  ])('%s', (_, typed, urls) => expect(found(typed)).toEqual(urls));

  it('no more than there is room for', () => expect(found('e', 1)).toHaveLength(1));
});

describe('a suggestion', () => {
  const line = (says: string, typed: string, style: 'plain' | 'styled') =>
    describeSuggestion({ says, site: 'a.example', url: 'https://a.example/', folded: '' }, wordsOf(typed), style);

  it('shows the words around what was looked for, and the site', () => {
    const says =
      'One two three four five six seven, eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
    const shown = line(says, 'seven', 'plain');
    expect(shown).toBe(
      '… three four five six seven, eight nine ten eleven twelve thirteen fourteen fifteen sixteen … · a.example',
    );
  });

  it('marks it in Chrome’s own way, in which a page’s words are only words', () => {
    expect(line('<b>Tom</b> & Anna’s "vote"', 'vote', 'styled')).toBe(
      '&lt;b&gt;Tom&lt;/b&gt; &amp; Anna’s <match>&quot;vote&quot;</match> · <dim>a.example</dim>',
    );
  });

  it('leaves no character behind that XML cannot hold', () => {
    const shown = line(`vote \u0000 \uD800 \uFFFF ${'𝒳'.repeat(60)}`, 'vote', 'styled');
    expect(/[\0\uFFFF]|[\uD800-\uDFFF]/u.test(shown)).toBe(false);
  });

  it('is plain text in Firefox, which shows it as it is', () => {
    expect(line('Tom & Anna', 'anna', 'plain')).toBe('Tom & Anna · a.example');
  });
});
