import type { Platform } from '../../utils/platforms/define-platform';
import type {
  DataExport,
  DataOwner,
  OnClosure,
  PlatformFinding,
  Purpose,
  Statement,
} from '../../utils/platforms/platform-finding';

export const KIND_WORDS: Record<PlatformFinding['kind'], string> = {
  'host-platform': 'host platform',
  'self-hosted-software': 'self-hosted software',
  'embedded-service': 'embedded service',
  infrastructure: 'infrastructure',
  'party-owned': 'party-owned',
};

export const PURPOSE_WORDS: Record<Purpose, string> = {
  website: 'Websites',
  supporters: 'Supporters and campaigns',
  community: 'Communities',
  participation: 'Participation',
  donations: 'Donations',
  petitions: 'Petitions',
  payment: 'Payment',
  mailing: 'Mailing',
  messages: 'Messages',
  forms: 'Forms and surveys',
  events: 'Events',
  analytics: 'Analytics',
  advertising: 'Advertising',
  fonts: 'Fonts',
  video: 'Video and sound',
  social: 'Social networks',
  comments: 'Comments',
  consent: 'Consent managers',
  security: 'Security checks',
  delivery: 'Delivery of files',
  hosting: 'Hosting',
  monitoring: 'Monitoring',
};

export const ROLE_WORDS: Record<NonNullable<Platform['gdprRole']>['value'], string> = {
  processor: 'processor',
  controller: 'controller',
  both: 'processor of some data, controller of other',
  'not stated': 'its texts use neither word',
};

export const OWNER_WORDS: Record<DataOwner['value'], string> = {
  customer: 'its customer (the campaign)',
  platform: 'the platform',
  both: 'both, each of its own copy',
  'not stated': 'its texts do not say',
};

export const EXPORT_WORDS: Record<DataExport['value'], string> = {
  customer: 'its customer, all of them',
  person: 'the person, her own',
  both: 'its customer all of them, the person her own',
  none: 'nobody',
  'not stated': 'its texts do not say',
};

export const CLOSURE_WORDS: Record<OnClosure['value'], string> = {
  deleted: 'deleted',
  'deleted-later': 'deleted after a time',
  kept: 'kept',
  'no-help': 'deleted, without help in moving',
  'not stated': 'its texts do not say',
};

export const TOPIC_WORDS: Record<Statement['topic'], string> = {
  decides: 'who decides',
  stores: 'where data are kept',
  owns: 'whose they are',
  uses: 'what they are used for',
  leaves: 'whether they leave the country',
  closes: 'what becomes of them at the end',
  law: 'which law holds',
};
