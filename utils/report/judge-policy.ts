import type { PolicyText } from '../facts';
import { isPlatformsOwn, type PlatformFinding } from '../platforms';
import { type LanguageFinding, type PolicyReading, readPolicy } from '../policy';
import type { InvestigatedDocument } from './investigated-document';
import { isPolicy } from './is-policy';
import { audienceOfDocument } from './planned-documents';
import { addFromNotice, holdsPolicy } from './read-notice';
import { relateLanguages } from './relate-languages';
import type { OtherPolicy, Report } from './report';

interface PolicySources {
  documents: InvestigatedDocument[];
  platforms: PlatformFinding[];
  pageLanguage: LanguageFinding;
}

type ReadPolicy = Extract<Report['policy'], { status: 'read' }>;

/** A document that was read, with its text. */
interface ReadText {
  document: InvestigatedDocument;
  text: PolicyText;
  readAt: string;
}

/** Other texts told beside the policy at most. */
const MOST_OTHERS = 2;

/** What became of the policy as a whole, and what it says where it was read. */
export function judgePolicy({ documents, platforms, pageLanguage }: PolicySources): Report['policy'] {
  const texts = documents.flatMap(textOf);
  const policies = texts.filter(({ document }) => kindOf(document) === 'policy');
  const notice = texts.find(({ document }) => kindOf(document) === 'legal-notice');
  const answering = policies.find(({ document }) => audienceOfDocument(document) === undefined) ?? policies[0];

  const tell = ({ text, readAt }: ReadText, reading: PolicyReading): ReadPolicy => {
    const relation = relateLanguages(pageLanguage, reading.language);
    return { status: 'read', whose: whoseIs(text.url, platforms), readAt, reading, relation };
  };
  if (answering) {
    const own = notice && notice.text.url !== answering.text.url ? readOnce(notice.text) : undefined;
    const told = tell(answering, addFromNotice(readOnce(answering.text), own));
    const audience = audienceOfDocument(answering.document);
    const also = othersThan(answering, texts, platforms);
    return { ...told, ...(audience && { audience }), ...(also.length > 0 && { also }) };
  }

  // What turned out to be no policy was none to find.
  const tried = documents
    .filter((it) => kindOf(it) === 'policy')
    .map((it) => it.tried)
    .filter(({ reason }) => reason !== 'not-a-policy');
  if (tried.length === 0) {
    const reading = notice && readOnce(notice.text);
    return notice && reading && isPolicy(notice.text) && holdsPolicy(reading)
      ? { ...tell(notice, reading), document: 'legal-notice' }
      : { status: 'not-found' };
  }
  if (tried.some(({ outcome }) => outcome === 'waiting')) return { status: 'waiting' };
  const closed = tried.find(({ outcome }) => outcome === 'not-allowed');
  if (closed !== undefined) return { status: 'not-allowed', host: new URL(closed.link.url).hostname };
  return { status: 'unreadable' };
}

/** What else of the site was read: each text once, under the name of those it is written for. */
function othersThan(answering: ReadText, texts: ReadText[], platforms: PlatformFinding[]): OtherPolicy[] {
  const told = new Set([answering.text.url]);
  return texts
    .filter(({ document, text }) => {
      if (kindOf(document) === 'legal-notice' || told.has(text.url)) return false;
      told.add(text.url);
      return true;
    })
    .slice(0, MOST_OTHERS)
    .map(({ document, text, readAt }) => {
      const audience = audienceOfDocument(document) ?? 'general';
      const reading = readOnce(text);
      return { whose: whoseIs(text.url, platforms), url: text.url, title: reading.title, audience, readAt, reading };
    });
}

/** Readings, for as long as their texts are kept: a report is made anew with every document that comes in. */
const readings = new WeakMap<PolicyText, PolicyReading>();

function readOnce(text: PolicyText): PolicyReading {
  const reading = readings.get(text) ?? readPolicy(text);
  readings.set(text, reading);
  return reading;
}

const kindOf = ({ tried }: InvestigatedDocument) => tried.link.kind;

function textOf(document: InvestigatedDocument): ReadText[] {
  const { tried, text } = document;
  if (tried.outcome !== 'read' || text === undefined || tried.readAt === undefined) return [];
  return [{ document, text, readAt: tried.readAt }];
}

/** A text on a platform's own host is the platform's: Ning's policy, not the candidate's. A network below it is not. */
function whoseIs(url: string, platforms: PlatformFinding[]): 'site' | { platform: string } {
  const owner = platforms.find((platform) => isPlatformsOwn(platform, url));
  return owner === undefined ? 'site' : { platform: owner.id };
}
