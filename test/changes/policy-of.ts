import type { KeptPassage, PolicyDraft, ReadVersion } from '../../utils/changes';
import type { ClauseAnswer } from '../../utils/report';

const URL = 'https://www.elin-strand.example/privacy';

/** Passages of these texts, under one heading. */
export function passagesOf(...texts: string[]): KeptPassage[] {
  return texts.map((text) => ({ kind: 'paragraph', text, heading: 'Privacy' }));
}

/** A policy to be kept that says this. */
export function draftOf(texts: string[], over: Partial<PolicyDraft> = {}): PolicyDraft {
  const url = over.url ?? URL;
  return {
    site: 'elin-strand.example',
    url,
    title: 'Privacy policy',
    language: 'en',
    readAt: '2026-11-23T09:00:00.000Z',
    reader: '0.5.0',
    answers: [],
    text: { url, title: 'Privacy policy', passages: passagesOf(...texts), cut: false },
    ...over,
  };
}

/** An answer that rests on these words; none for `silent` and `not-checked`. */
export function answerOf(clause: string, answer: ClauseAnswer['answer'], ...quotes: string[]): ClauseAnswer {
  return {
    clause,
    label: { en: `About ${clause}`, fr: `Sur ${clause}` },
    group: 'what',
    answer,
    quotes: quotes.map((exact) => ({ exact, prefix: '', suffix: '', url: URL })),
    details: [],
  };
}

/** A version of these words, with what it answers. */
export function versionOf(texts: string[], answers: ClauseAnswer[] = [], lang: string | null = 'en'): ReadVersion {
  return { passages: passagesOf(...texts), reading: { language: { lang, certainty: 1, others: [] }, answers } };
}
