import { isPlatformsOwn, type PlatformFinding } from '../platforms';
import { type LanguageFinding, readPolicy } from '../policy';
import type { InvestigatedDocument } from './investigated-document';
import { relateLanguages } from './relate-languages';
import type { Report } from './report';

interface PolicySources {
  documents: InvestigatedDocument[];
  platforms: PlatformFinding[];
  pageLanguage: LanguageFinding;
}

/** What became of the policy as a whole, and what it says where it was read. */
export function judgePolicy({ documents, platforms, pageLanguage }: PolicySources): Report['policy'] {
  const policies = documents.filter(({ tried }) => tried.link.kind === 'policy');
  for (const { tried, text } of policies) {
    if (tried.outcome !== 'read' || text === undefined || tried.readAt === undefined) continue;
    const reading = readPolicy(text);
    return {
      status: 'read',
      whose: whoseIs(text.url, platforms),
      readAt: tried.readAt,
      reading,
      relation: relateLanguages(pageLanguage, reading.language),
    };
  }
  if (policies.length === 0) return { status: 'not-found' };
  if (policies.some(({ tried }) => tried.outcome === 'waiting')) return { status: 'waiting' };
  const closed = policies.find(({ tried }) => tried.outcome === 'not-allowed');
  if (closed !== undefined) return { status: 'not-allowed', host: new URL(closed.tried.link.url).hostname };
  return { status: 'unreadable' };
}

/** A text on a platform's own host is the platform's: Ning's policy, not the candidate's. A network below it is not. */
function whoseIs(url: string, platforms: PlatformFinding[]): 'site' | { platform: string } {
  const owner = platforms.find((platform) => isPlatformsOwn(platform, url));
  return owner === undefined ? 'site' : { platform: owner.id };
}
