import type { Contact } from './find-contacts';
import { plainValue } from './plain-value';
import { type RightsSources, saidOn, type Whose } from './rights-sources';
import type { ToldRights } from './tell-rights';

/** What a letter is filled with. What is not known is left to the citizen, or left out. */
export interface LetterFacts {
  site: string;
  controller?: string;
  /** An e-mail address to write to. */
  contact?: string;
  /** A platform that was seen to host the site, where the letter does not go to the platform itself. */
  platform?: string;
  /** ISO 8601 instant at which the addressee's policy was read. */
  policyRead?: string;
  /** The date that policy bears, in its own words. */
  policyDated?: string;
}

/** A platform as the report has it: its role to the page and how sure that is. */
export interface SeenPlatform {
  name: string;
  role: string;
  certainty: string;
}

interface FactSources extends Pick<RightsSources, 'policy'> {
  site: string;
  platforms: readonly SeenPlatform[];
  /** The contact that the citizen writes to; null where none was found. */
  contact: Contact | null;
}

/** A longer passage is not a date. */
const DATED_LIMIT = 100;

/**
 * Gathers what a letter to a contact is filled with. A letter to the site says nothing of what only its platform's policy says, nor the
 * other way round: they are two parties.
 */
export function letterFacts(told: Pick<ToldRights, 'controller'>, sources: FactSources): LetterFacts {
  const { site, policy, platforms, contact } = sources;
  const to: Whose = contact?.whose ?? 'site';
  const own = policy && sameParty(policy.whose, to) ? policy : null;
  const dated = saidOn(own, 'last-updated').find(({ exact }) => exact.length <= DATED_LIMIT)?.exact;
  const host = platforms.find(({ role, certainty }) => role === 'host' && certainty === 'certain')?.name;
  return {
    site,
    controller: told.controller && sameParty(told.controller.whose, to) ? told.controller.name : undefined,
    contact: contact?.emails[0],
    platform: to === 'site' ? host : undefined,
    policyRead: own?.readAt,
    policyDated: dated && plainValue(dated, DATED_LIMIT),
  };
}

function sameParty(one: Whose, other: Whose): boolean {
  return one === other || (one !== 'site' && other !== 'site' && one.platform === other.platform);
}
