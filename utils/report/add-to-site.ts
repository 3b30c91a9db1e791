import { Detection } from '../detection';
import { PlatformRole } from '../platforms';
import { distinct } from './distinct';
import { joinImprint } from './join-imprint';
import { joinThirdParties } from './join-third-parties';
import type { Report } from './report';

type Policy = Report['policy']['status'];

/** Weakest first; the verdicts of `Detection` stand the other way round. */
const VERDICTS = [...Detection.shape.verdict.options].reverse();
/** What became of a policy, from nothing to all that can be had: a later page can only add. */
const POLICIES: readonly Policy[] = ['not-found', 'waiting', 'unreadable', 'not-allowed', 'read'];
const MOST = { forms: 20, platforms: 40, imprint: 40 } as const;

/**
 * What is known of a site once one more of its pages was read. The page that speaks most clearly stays the report's page, with its
 * verdict and reasons as they were seen there; others add their forms, platforms and imprint, and their policy where the site has
 * none that says more. Nothing strong is ever overwritten by something weaker.
 */
export function addToSite(site: Report, page: Report): Report {
  const [best, other] = isClearer(page.detection, site.detection) ? [page, site] : [site, page];
  const documented = saysMore(page, site) ? page : site;
  return {
    ...best,
    platforms: joinPlatforms(best.platforms, other.platforms),
    imprint: joinImprint([...best.imprint, ...other.imprint]).slice(0, MOST.imprint),
    // The form she sees now comes first.
    forms: distinct([...page.forms, ...site.forms], ({ host, fields }) =>
      [host, ...fields.map(({ name }) => name)].join('\n'),
    ).slice(0, MOST.forms),
    thirdParties: joinThirdParties(page.thirdParties, site.thirdParties),
    documents: documented.documents,
    policy: documented.policy,
    ownership: documented.ownership,
  };
}

/** Whether a page's texts tell more than those known: a policy that was got further with, or the same with nothing left to wait for. */
function saysMore(page: Report, site: Report): boolean {
  const [now, before] = [POLICIES.indexOf(page.policy.status), POLICIES.indexOf(site.policy.status)];
  return now > before || (now === before && isWaiting(site) && !isWaiting(page));
}

const isWaiting = ({ documents }: Report) => documents.some(({ outcome }) => outcome === 'waiting');

function isClearer(one: Detection, other: Detection): boolean {
  const [verdict, before] = [VERDICTS.indexOf(one.verdict), VERDICTS.indexOf(other.verdict)];
  return verdict > before || (verdict === before && one.score > other.score);
}

/** Each platform once, in the role that says most; host first. */
function joinPlatforms(best: Report['platforms'], other: Report['platforms']): Report['platforms'] {
  const rank = ({ role }: Report['platforms'][number]) => PlatformRole.options.indexOf(role);
  const sorted = [...best, ...other].sort((a, b) => rank(a) - rank(b));
  return distinct(sorted, ({ id, role }) => `${id} ${role === 'loads-from' ? role : 'else'}`).slice(0, MOST.platforms);
}
