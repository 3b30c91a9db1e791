// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { KnownTags, TagField, tagsOf } from '../../components/notes';
import { addTags } from '../../components/notes/tag-list';
import { TAG_LIMITS } from '../../utils/notes';
import { renderIn } from './render-in';

function show(first: string[] = [], known: string[] = []) {
  let tags = first;
  function Field() {
    const [now, setNow] = useState(first);
    tags = now;
    return (
      <KnownTags value={known}>
        <TagField tags={now} onTags={setNow} />
      </KnownTags>
    );
  }
  return { ...renderIn(<Field />), tags: () => tags };
}

const field = () => screen.getByRole('combobox', { name: 'Tags' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? field(), { key });
/** What describes the field to those who hear it. */
const described = () =>
  (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('tags, by keyboard alone', () => {
  it('are added with Enter and with a comma, also several that are pasted', () => {
    const { tags } = show();
    field().focus();
    type('climat');
    press('Enter');
    type('ville, vélo,');
    expect(tags()).toEqual(['climat', 'ville', 'vélo']);
    expect(field()).toHaveProperty('value', '');
  });

  it('are kept when the field is left before Enter', () => {
    const { tags } = show();
    type('climat');
    fireEvent.blur(field());
    expect(tags()).toEqual(['climat']);
  });

  it('are completed from those used before, typed with or without accents', () => {
    const { tags } = show([], ['logement', 'École', 'éclairage', 'vélo']);
    field().focus();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('ec');
    expect(options()).toEqual(['École', 'éclairage']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    press('ArrowDown');
    press('ArrowDown');
    const active = screen.getByRole('option', { selected: true });
    expect(active.textContent).toBe('éclairage');
    expect(field().getAttribute('aria-activedescendant')).toBe(active.id);
    press('Enter');
    expect(tags()).toEqual(['éclairage']);
    expect(document.activeElement).toBe(field());
  });

  it('that were used before can be looked through without typing, round the ends', () => {
    show(['vélo'], ['logement', 'vélo', 'école']);
    field().focus();
    press('ArrowUp');
    expect(options()).toEqual(['logement', 'école']);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('école');
    press('ArrowDown');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('logement');
  });

  it('close their suggestions with Escape, and nothing else', () => {
    show([], ['vélo']);
    field().focus();
    type('v');
    // Nobody above the field hears of it.
    expect(press('Escape')).toBe(false);
    expect(options()).toEqual([]);
    expect(field()).toHaveProperty('value', 'v');
  });

  it('are removed: Backspace in the empty field goes to the last one, and once more takes it off', () => {
    const { tags } = show(['climat', 'vélo']);
    field().focus();
    press('Backspace');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove the tag: vélo' }));
    press('Backspace');
    expect(tags()).toEqual(['climat']);
    expect(document.activeElement).toBe(field());
  });

  it('say which limit was met, and leave what was typed under the pen', () => {
    const long = 'x'.repeat(TAG_LIMITS.chars + 1);
    const { tags } = show();
    type(long);
    press('Enter');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(screen.getByRole('status').textContent).toMatch(/too long: a tag has at most 60 characters/);
    expect(field()).toHaveProperty('value', long);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(tags()).toEqual([]);
  });

  it('say that there are enough', () => {
    const many = Array.from({ length: TAG_LIMITS.tags }, (_, at) => `tag ${at}`);
    const { tags } = show(many);
    type('one more,');
    expect(screen.getByRole('status').textContent).toBe('A note has at most 30 tags.');
    expect(tags()).toEqual(many);
  });
});

describe('the limits of tags', () => {
  const limits = /^At most 30 tags of 60 characters\.$/;

  it('are not told to who is far from them; how a tag is added is, to who hears the field', () => {
    show(['climat']);
    type('vélo');
    expect(screen.queryByText(limits)).toBeNull();
    expect(described()).toBe('Enter or a comma adds one.');
  });

  it.each<[string, string[], string]>([
    ['many tags', Array.from({ length: TAG_LIMITS.tags - 5 }, (_, at) => `tag ${at}`), ''],
    ['a long word', [], 'x'.repeat(TAG_LIMITS.chars - 15)],
  ])('are told near them: %s', (_, tags, text) => {
    show(tags);
    type(text);
    expect(screen.getByText(limits)).toBeDefined();
    expect(described()).toMatch(/At most 30 tags/);
  });
});

describe('a list of tags', () => {
  const cases: [string, string[], string[], string[], string[]][] = [
    ['takes white space and control characters for one space', [], ['  a \t\n b\u0007 '], [], ['a b']],
    ['has none twice, whatever its case', ['Climat'], ['climat', 'CLIMAT'], [], ['Climat']],
    ['tells words apart that an accent tells apart', ['pêche'], ['péché'], [], ['pêche', 'péché']],
    ['spells a tag as it was spelled before', [], ['idf'], ['IDF'], ['IDF']],
    ['has no empty ones', ['a'], ['', '   '], [], ['a']],
  ];
  it.each(cases)('%s', (_, tags, typed, known, expected) => {
    expect(addTags(tags, typed, known).tags).toEqual(expected);
  });

  it('offers those used most first', () => {
    expect(tagsOf([{ tags: ['b'] }, { tags: ['a', 'c'] }, { tags: ['c'] }])).toEqual(['c', 'a', 'b']);
  });
});
