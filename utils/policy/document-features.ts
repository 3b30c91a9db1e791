import type { PolicyText } from '../facts';
import { TOPICS, type Topic } from './define-document-words';
import { documentPatterns, spaced } from './document-words';

/** What is counted of a text to tell what kind of document it is. Shares are per 1,000 words. */
export interface DocumentFeatures {
  words: number;
  personal: number;
  address: number;
  /** Topics of a policy that are spoken of. */
  topics: Topic[];
  /** All words of these topics. */
  spoken: number;
  terms: number;
  notice: number;
  outside: number;
  cookies: number;
  /** Whether its title or one of its headings is that of a policy. */
  titled: boolean;
  headed: boolean;
  /** Whether an article of the GDPR or its number is cited. */
  cites: boolean;
  /** The words that were counted, a few of each kind, folded. */
  samples: string[];
}

/** Longest text looked at: what a document is shows long before its end. */
const CHARS = 40_000;
/** Longer titles are headlines. */
const TITLE = 90;

const CITES = / (?:2016 679|gdpr|rgpd|dsgvo|ds gvo|rodo|lgpd|kvkk|avg|γκπδ|орзд|vdar|bdar|ikum)(?![\p{L}\p{N}])/u;

/** Words shown of each kind. */
const SAMPLES = 3;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Counts what tells the kind of a document, in its language; null where the words of the language are not known. */
export function documentFeatures(text: PolicyText, lang: string): DocumentFeatures | null {
  const patterns = documentPatterns(lang);
  if (!patterns) return null;
  const prose = text.passages.filter((it) => it.kind !== 'row');
  const all = (prose.length > 0 ? prose : text.passages).map((it) => it.text).join('\n');
  const folded = spaced(all.slice(0, CHARS));
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const samples: string[] = [];
  const per = (pattern: RegExp) => {
    const found = folded.match(pattern) ?? [];
    samples.push(...new Set(found.slice(0, SAMPLES).map((it) => it.trim())));
    return (1000 * found.length) / Math.max(1, words);
  };
  const isTitle = (title: string) => title.length <= TITLE && count(spaced(title), patterns.titled) > 0;
  const [personal, address] = [per(patterns.personal), per(patterns.address)];
  const shares = TOPICS.map((topic) => per(patterns.topics[topic]));
  return {
    words,
    personal,
    address,
    topics: TOPICS.filter((_, at) => (shares[at] ?? 0) > 0),
    spoken: shares.reduce((sum, share) => sum + share, 0),
    terms: per(patterns.terms),
    notice: per(patterns.notice),
    outside: per(patterns.outside),
    cookies: per(patterns.cookies),
    titled: isTitle(text.title) || isTitle(text.passages[0]?.text ?? ''),
    headed: text.passages.some((it) => it.kind === 'heading' && isTitle(it.text)),
    cites: CITES.test(folded),
    samples,
  };
}
