import { detect } from '../detection';
import type { PageFacts, PolicyText } from '../facts';
import { type ImprintFinding, readImprint } from '../imprint';
import { describeOwnership } from '../ownership';
import { identify } from '../platforms';
import { detectLanguage } from '../policy';
import type { InvestigatedDocument } from './investigated-document';
import { refuseIfNoPolicy } from './is-policy';
import { joinImprint } from './join-imprint';
import { judgePolicy } from './judge-policy';
import { plannedDocuments } from './planned-documents';
import type { Report } from './report';
import { siteOf } from './site-of';
import { summariseForms } from './summarise-forms';
import { observeThirdParties } from './third-parties';

/** All that the pipeline works on. `readAt` is the ISO instant at which the page was read. */
export interface Investigation {
  facts: PageFacts;
  documents: InvestigatedDocument[];
  readAt: string;
  /** Address of the policy where the citizen pointed at it. */
  pointed?: string;
}

/**
 * The whole pipeline as one pure function: facts and documents in, one report out. The verdict rests on the page alone, so that
 * it does not depend on what could be fetched. Throws a TypeError where the address is not http(s).
 */
export function investigate({ facts, documents: given, readAt, pointed }: Investigation): Report {
  const site = siteOf(facts.url);
  if (site === null) throw new TypeError(`not a web page: ${facts.url}`);

  const platforms = identify(facts);
  const onPage = readImprint(wordsOf(facts), facts.url);
  const detection = detect(facts, platforms, onPage);
  const documents = plannedDocuments(facts, given.map(refuseIfNoPolicy), pointed);
  const imprint = joinImprint([...onPage, ...documents.flatMap(imprintOf)]);
  const pageLanguage = detectLanguage(facts.text, facts.htmlLang);
  const policy = judgePolicy({ documents, platforms, pageLanguage });
  const forms = summariseForms(facts, { platforms, language: pageLanguage.lang });

  return {
    version: 1,
    site,
    url: facts.url,
    title: facts.title,
    readAt,
    pageLanguage,
    detection,
    platforms,
    imprint,
    forms,
    thirdParties: observeThirdParties(facts, platforms, documents.flatMap(policyTextOf)),
    documents: documents.map(({ tried }) => tried),
    policy,
    ownership: describeOwnership({
      page: { url: facts.url, title: facts.title },
      readAt,
      platforms,
      imprint,
      formHosts: [...new Set(forms.flatMap(({ host, alsoTo }) => [host, ...alsoTo]))],
      sensitiveQuestions: forms.flatMap(({ special }) => special.map(({ words }) => words)),
      pageLanguage: pageLanguage.lang,
      policy: policy.status === 'read' ? policy : undefined,
    }),
  };
}

/** The text of the page, and its footer where that lies beyond the part of the text that is kept. */
function wordsOf({ text, footer, cut }: PageFacts): string {
  return cut.includes('text') && !text.includes(footer) ? `${text}\n${footer}` : text;
}

/** The text of a policy that was read. */
function policyTextOf({ tried, text }: InvestigatedDocument): PolicyText[] {
  return text === undefined || tried.link.kind !== 'policy' || tried.outcome !== 'read' ? [] : [text];
}

function imprintOf({ tried, text }: InvestigatedDocument): ImprintFinding[] {
  if (text === undefined || tried.link.kind !== 'legal-notice') return [];
  return readImprint(text.passages.map((passage) => passage.text).join('\n'), text.url);
}
