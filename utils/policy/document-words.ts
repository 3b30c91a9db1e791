import { type DocumentWords, TOPICS, type Topic } from './define-document-words';
import { fold } from './fold';
import { languages } from './languages';

/** The words of one language as patterns over `spaced` text; linear, because they are plain alternatives. */
export interface DocumentPatterns {
  personal: RegExp;
  address: RegExp;
  topics: Record<Topic, RegExp>;
  terms: RegExp;
  notice: RegExp;
  outside: RegExp;
  /** What the language calls cookies. */
  cookies: RegExp;
  /** What titles of policies say. */
  titled: RegExp;
}

const files = import.meta.glob<DocumentWords>('./document-words/*.ts', { eager: true, import: 'default' });

const byLanguage = new Map<string, DocumentWords>(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words]),
);

const built = new Map<string, DocumentPatterns>();

/**
 * A text as the patterns want it: folded, one space before every word and nothing else between words. A space is found faster than the
 * border of a word.
 */
export const spaced = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Arabic joins "and" and "the" to the word behind them, so that its words begin anywhere. */
function anyOf(words: string[], lang: string): RegExp {
  const alternatives = words.map((word) => spaced(word).trim()).filter(Boolean);
  return new RegExp(`${lang === 'ar' ? '' : ' '}(?:${alternatives.join('|')})`, 'gu');
}

/** The patterns of a language, or null where its words are not known. */
export function documentPatterns(lang: string): DocumentPatterns | null {
  const known = built.get(lang);
  if (known) return known;
  const words = byLanguage.get(lang);
  if (!words) return null;
  const links = languages.get(lang)?.links;
  const topics = Object.fromEntries(TOPICS.map((topic) => [topic, anyOf(words.topics[topic], lang)]));
  const made: DocumentPatterns = {
    personal: anyOf(words.personal, lang),
    address: anyOf(words.address, lang),
    topics: topics as Record<Topic, RegExp>,
    terms: anyOf(words.terms, lang),
    notice: anyOf(words.notice, lang),
    outside: anyOf(words.outside, lang),
    cookies: anyOf([...(links?.cookies ?? []), 'cookie', 'tracker', 'traceur'], lang),
    titled: anyOf([...(links?.privacy ?? []), 'privacy', 'gdpr'], lang),
  };
  built.set(lang, made);
  return made;
}
