import type { Note } from '../../../utils/notes';

const AT = '2026-01-15T09:00:00.000Z';

/** A note's id from a number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A note of which only what matters to a test is said. */
export function sampleNote(number: number, over: Partial<Note> & { quote?: string; title?: string } = {}): Note {
  const { quote, title = '', ...rest } = over;
  const site = over.site ?? 'a.example';
  return {
    id: idOf(number),
    site,
    target: {
      source: `https://${site}/`,
      title,
      ...(quote && { selector: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' } }),
    },
    body: '',
    kind: 'note',
    tags: [],
    created: AT,
    modified: AT,
    ...rest,
  };
}
