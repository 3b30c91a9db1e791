import { demoSites } from '../browsers/demo-sites';
import type { SiteAnswer, Sites } from '../browsers/sites';
import { campaignPage, movingPage, ordinaryPage, policyPage } from './soak-pages';

/** Kinds of hosts made up for the soak; each has as many hosts as are asked for, `https://www.<kind>-<number>.example/`. */
export const KINDS = ['candidate', 'patient', 'speechless', 'moving', 'village'] as const;
export type Kind = (typeof KINDS)[number];

/** Pages that are looked at when a tab is measured, and never otherwise. */
export const MEASURED = {
  ordinary: 'https://www.village-measured.example/',
  resident: addressOf('moving', 'resident'),
};

/** How long the server of a `patient` site takes for its policy, in milliseconds. */
const SLOW = 3_000;

export function addressOf(kind: Kind, number: number | string): string {
  return `https://www.${kind}-${number}.example/`;
}

/** The demonstration sites, and any number of others, each with a host of its own. */
export function soakSites(): Sites {
  const demos = demoSites();
  return { get: (host) => demos.get(host) ?? madeUp(host) };
}

function madeUp(host: string): ((path: string) => SiteAnswer | null) | undefined {
  const [, kind, name] = /^www\.([a-z]+)-(\w+)\.example$/.exec(host) ?? [];
  if (kind === undefined || name === undefined || !KINDS.some((it) => it === kind)) return undefined;
  return (path) => {
    if (path.startsWith('/favicon')) return null;
    if (path.startsWith('/privacy')) return policyOf(kind, name);
    return html(kind === 'village' ? ordinaryPage(name) : kind === 'moving' ? movingPage(name) : campaignPage(name));
  };
}

/** A `patient` server takes its time; a `speechless` one has nothing where its pages say that the policy is. */
function policyOf(kind: string, name: string): SiteAnswer | null {
  if (kind === 'speechless') return null;
  return { ...html(policyPage(name)), ...(kind === 'patient' && { wait: SLOW }) };
}

function html(body: string): SiteAnswer {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
