import type { Passage, PolicyText } from '../../utils/facts';
import { type PreparedPolicy, preparePolicy, type Unit } from '../../utils/policy/policy-units';

/** A sentence as clauses are asked of it; `context` is the sentence itself unless a lead-in is named. */
export const unitOf = (words: string, rest: Partial<Unit> = {}): Unit => ({
  passage: 0,
  start: 0,
  end: words.length,
  words,
  context: words,
  heading: '',
  ...rest,
});

/** Sentences as a policy of which nothing else is known. */
export const policyOfUnits = (units: Unit[]): PreparedPolicy => ({
  text: textOf([]),
  lang: 'en',
  words: '',
  starts: [],
  units,
});

export const textOf = (passages: Passage[]): PolicyText => ({
  url: 'https://list.example/privacy',
  title: 'Privacy',
  passages,
  cut: false,
});

export const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  kind: 'paragraph',
  text,
  heading: '',
  ...rest,
});

export const prepared = (passages: Passage[], lang = 'en'): PreparedPolicy => preparePolicy(textOf(passages), lang);
