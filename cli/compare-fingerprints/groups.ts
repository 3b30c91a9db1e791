import type { Purpose } from '../../utils/platforms/platform-finding';

export const GROUPS = [
  'campaign platforms',
  'communities',
  'donations and petitions',
  'site builders, CMS, hosting',
  'analytics',
  'other third parties',
] as const;
export type Group = (typeof GROUPS)[number];

const OF_PURPOSE: Partial<Record<Purpose, Group>> = {
  supporters: 'campaign platforms',
  participation: 'campaign platforms',
  events: 'campaign platforms',
  community: 'communities',
  donations: 'donations and petitions',
  petitions: 'donations and petitions',
  website: 'site builders, CMS, hosting',
  hosting: 'site builders, CMS, hosting',
  analytics: 'analytics',
  monitoring: 'analytics',
};

export function groupOf({ purpose }: { purpose: Purpose }): Group {
  return OF_PURPOSE[purpose] ?? 'other third parties';
}

/** Categories of the other set, by what they are for; those left out are parts of software (libraries, languages, servers), no service. */
const OF_CATEGORY: Record<string, Group> = {
  'Message boards': 'communities',
  'Fundraising & donations': 'donations and petitions',
  ...listed(
    'site builders, CMS, hosting',
    'CMS|Blogs|Wikis|LMS|Ecommerce|Page builders|Static site generator|PaaS|IaaS|Hosting|Hosting panels',
  ),
  ...listed('analytics', 'Analytics|RUM|Customer data platform|Segmentation|A/B Testing|Browser fingerprinting'),
  ...listed(
    'other third parties',
    'Advertising|Tag managers|Retargeting|Personalisation|Marketing automation|Email|CRM|Live chat|Widgets|Maps|Video players|Livestreaming|Font scripts|Comment systems|Payment processors|Cookie compliance|Security|CDN|Surveys|Form builders|Reviews|Appointment scheduling|Authentication|Content curation|Ticket booking|Translation|Search engines|Affiliate programs|Digital asset management|Accessibility|Geolocation',
  ),
};

/** What a technology of the other set is for; null for a part of software. */
export function groupOfCategories(categories: string[]): Group | null {
  return categories.map((category) => OF_CATEGORY[category]).find((group) => group !== undefined) ?? null;
}

function listed(group: Group, categories: string): Record<string, Group> {
  return Object.fromEntries(categories.split('|').map((category) => [category, group]));
}
