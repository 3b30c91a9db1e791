import { detect } from '../detection';
import type { PageFacts } from '../facts';
import { type ImprintFinding, readImprint } from '../imprint';
import { describeOwnership } from '../ownership';
import { identify } from '../platforms';
import { detectLanguage } from '../policy';
import type { InvestigatedDocument } from './investigated-document';
import { judgePolicy } from './judge-policy';
import { plannedDocuments } from './planned-documents';
import type { Report } from './report';
import { siteOf } from './site-of';
import { summariseForms } from './summarise-forms';

/** All that the pipeline works on. `readAt` is the ISO instant at which the page was read. */
export interface Investigation {
  facts: PageFacts;
  documents: InvestigatedDocument[];
  readAt: string;
}

/**
 * The whole pipeline as one pure function: facts and documents in, one report out. The verdict rests on the page alone, so that
 * it does not depend on what could be fetched. Throws a TypeError where the address is not http(s).
 */
export function investigate({ facts, documents: given, readAt }: Investigation): Report {
  const site = siteOf(facts.url);
  if (site === null) throw new TypeError(`not a web page: ${facts.url}`);

  const platforms = identify(facts);
  const onPage = readImprint(facts.text, facts.url);
  const detection = detect(facts, platforms, onPage);
  const documents = plannedDocuments(facts, given);
  const imprint = dropRepeats([...onPage, ...documents.flatMap(imprintOf)]);
  const pageLanguage = detectLanguage(facts.text, facts.htmlLang);
  const policy = judgePolicy({ documents, platforms, pageLanguage });
  const forms = summariseForms(facts);

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
    documents: documents.map(({ tried }) => tried),
    policy,
    ownership: describeOwnership({
      page: { url: facts.url, title: facts.title },
      readAt,
      platforms,
      imprint,
      formHosts: [...new Set(forms.map((form) => form.host))],
      policy: policy.status === 'read' ? policy : undefined,
    }),
  };
}

function imprintOf({ tried, text }: InvestigatedDocument): ImprintFinding[] {
  if (text === undefined || tried.link.kind !== 'legal-notice') return [];
  return readImprint(text.passages.map((passage) => passage.text).join('\n'), text.url);
}

/** The same role declared for the same name twice (footer and legal notice) is one declaration; the first is kept. */
function dropRepeats(findings: ImprintFinding[]): ImprintFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ role, name, phrase }) => {
    const key = `${role}\n${(name ?? phrase).toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
