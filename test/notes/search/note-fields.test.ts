import { expect, it } from 'vitest';
import { type NoteFields, noteFields, sameFields } from '../../../utils/notes/search/note-fields';
import { idOf, sampleNote } from './sample-notes';

it('a note can be found by all its words', () => {
  const note = sampleNote(1, {
    body: 'Ask them',
    quote: 'we keep it',
    title: 'Join us',
    tags: ['vote', 'data'],
    about: { candidate: 'Elin', party: 'Riverside' },
    line: {
      id: 'host',
      says: 'Hosted by a network',
      lang: 'en',
      quote: { exact: 'run by a network', url: 'https://a.example/' },
      readAt: '2026-01-15T09:00:00.000Z',
    },
  });
  expect(noteFields(note)).toEqual({
    id: idOf(1),
    body: 'Ask them',
    quote: 'we keep it',
    tags: 'vote\ndata',
    site: 'a.example',
    title: 'Join us',
    about: 'Elin\nRiverside',
    line: 'Hosted by a network\nrun by a network',
  });
});

it('a note without them has nothing there', () => {
  expect(noteFields(sampleNote(1))).toEqual({
    id: idOf(1),
    body: '',
    quote: '',
    tags: '',
    site: 'a.example',
    title: '',
    about: '',
    line: '',
  });
});

const fields: NoteFields = {
  id: 'one',
  body: 'a',
  quote: 'b',
  tags: 'c',
  site: 'd',
  title: 'e',
  about: 'f',
  line: 'g',
};

it('two notes of the same words are found by the same words', () => {
  expect(sameFields(fields, { ...fields })).toBe(true);
});

it.each(['body', 'quote', 'tags', 'site', 'title', 'about', 'line'] as const)('another %s is another word', (field) => {
  expect(sameFields(fields, { ...fields, [field]: 'x' })).toBe(false);
  expect(sameFields({ ...fields, [field]: 'x' }, fields)).toBe(false);
});
