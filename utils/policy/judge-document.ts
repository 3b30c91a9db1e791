import type { Evidence } from '../evidence';
import type { Passage, PolicyText } from '../facts';
import { type DocumentFeatures, documentFeatures } from './document-features';
import { documentPatterns, spaced } from './document-words';
import type { DocumentJudgement } from './policy-reading';

type DocumentKind = DocumentJudgement['kind'];

/** How much each thing counts, read off 2,000 documents of Open Terms Archive and of campaigns; above `POLICY` it is a policy. */
const WEIGHTS = {
  personal: 1.5,
  address: 0.6,
  topics: 2,
  spoken: 0.25,
  titled: 2.6,
  headed: 1,
  cites: 0.8,
  terms: -1.6,
  notice: -0.35,
  outside: -1.6,
} as const;
const BIAS = -4.2;
const POLICY = -0.7;
/** Fewer words say nothing. */
const SHORTEST = 20;
/** A policy speaks of at least so many of its topics; one with a title of its own may be shorter. */
const FEWEST_TOPICS = { titled: 2, untitled: 3 } as const;
/** Per 1,000 words: so much of a text on cookies, legal notice or contract is about cookies, publishers, liability. */
const MOSTLY = { cookies: 20, notice: 6, terms: 3 } as const;
/** A privacy part of a legal notice is more than a sentence. */
const PART = { words: 50, topics: 4 } as const;

const grows = (share: number) => Math.log(1 + share);

function weigh(it: DocumentFeatures): number {
  return (
    BIAS +
    WEIGHTS.personal * grows(it.personal) +
    WEIGHTS.address * grows(it.address) +
    WEIGHTS.topics * (it.topics.length / 8) +
    WEIGHTS.spoken * grows(it.spoken) +
    (it.titled ? WEIGHTS.titled : 0) +
    (it.headed ? WEIGHTS.headed : 0) +
    (it.cites ? WEIGHTS.cites : 0) +
    WEIGHTS.terms * grows(it.terms) +
    WEIGHTS.notice * grows(it.notice) +
    WEIGHTS.outside * grows(it.outside)
  );
}

const isAboutCookies = (it: DocumentFeatures) =>
  !it.titled && it.cookies >= MOSTLY.cookies && it.personal < it.cookies / 4;

/** What is no policy is told by what it speaks of most. */
function otherKind(it: DocumentFeatures): DocumentKind {
  if (it.notice >= MOSTLY.notice && it.notice >= it.terms) return 'legal-notice';
  return it.terms >= MOSTLY.terms && it.outside < it.terms ? 'terms' : 'other';
}

/** The text from the first heading on that names privacy, if it is not the document's own title. */
function privacyPart(text: PolicyText, lang: string): Passage[] {
  const titled = documentPatterns(lang)?.titled;
  if (!titled) return [];
  const at = text.passages.findIndex((it, number) => {
    return number > 0 && it.kind === 'heading' && spaced(it.text).search(titled) >= 0;
  });
  return at < 0 ? [] : text.passages.slice(at);
}

const isPolicy = (it: DocumentFeatures) =>
  it.topics.length >= (it.titled ? FEWEST_TOPICS.titled : FEWEST_TOPICS.untitled) && weigh(it) >= POLICY;

const MOST_WHY = 6;

/**
 * Tells a privacy policy from what is none: legal notices, terms of use, texts on cookies, news and petitions about privacy, pages of errors.
 * In doubt a text is a policy: a policy refused would be lost, while another text answers few questions.
 */
export function judgeDocument(text: PolicyText, lang: string): DocumentJudgement {
  const features = documentFeatures(text, lang);
  if (!features) return { kind: 'unclear', why: [] };
  const why = features.samples.slice(0, MOST_WHY).map((saw): Evidence => ({ saw, where: 'text' }));
  if (features.words < SHORTEST) return { kind: 'too-short', why };
  const alsoLegalNotice = features.notice >= MOSTLY.notice;
  if (isAboutCookies(features)) return { kind: 'cookies', why };
  if (isPolicy(features)) return { kind: 'policy', ...(alsoLegalNotice && { alsoLegalNotice }), why };
  const kind = otherKind(features);
  if (kind !== 'legal-notice') return { kind, why };
  const part = documentFeatures({ ...text, title: '', passages: privacyPart(text, lang) }, lang);
  const holdsPolicy =
    part && part.words >= PART.words && part.topics.length >= PART.topics && part.personal > 0 && isPolicy(part);
  return holdsPolicy ? { kind: 'policy', alsoLegalNotice: true, why } : { kind, why };
}
