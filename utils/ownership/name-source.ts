import type { Fact } from '../evidence';
import type { PlatformFinding, Statement } from '../platforms';
import type { OwnershipSources } from './define-rule';
import type { OwnershipNote } from './ownership-note';

type Source = OwnershipNote['source'];

const TITLE_LIMIT = 300;

/** The page itself, or another page of the site that was read with it. */
export function pageSource({ page, readAt }: OwnershipSources, url = page.url): Source {
  return source(url === page.url ? page.title || addressOf(url) : addressOf(url), url, readAt);
}

/** The privacy policy that was read. */
export function policySource({ reading, readAt }: NonNullable<OwnershipSources['policy']>): Source {
  return source(reading.title || addressOf(reading.url), reading.url, readAt);
}

/** Where a fact about a platform was read, with the nearest text of the platform's own to look it up in. */
export function factSource({ termsUrl, privacyUrl, hosts }: PlatformFinding, fact: Fact): Source {
  return source(fact.source, termsUrl ?? privacyUrl ?? (hosts[0] ? `https://${hosts[0]}/` : ''), fact.date);
}

/** A text of the platform's own. */
export function statementSource({ name }: PlatformFinding, statement: Statement): Source {
  return source(`${name}: ${statement.source}`, statement.url, statement.date);
}

function source(title: string, url: string, date: string): Source {
  return { title: title.slice(0, TITLE_LIMIT), url, date };
}

function addressOf(url: string): string {
  const read = URL.parse(url);
  if (!read) return url;
  const { host, pathname } = read;
  return host + (pathname === '/' ? '' : pathname);
}
