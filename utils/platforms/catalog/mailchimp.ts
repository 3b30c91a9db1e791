import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, entry Mailchimp';
const READ = '2026-08-06';

export default definePlatform({
  name: 'Mailchimp',
  kind: 'embedded-service',
  purpose: 'mailing',
  source:
    'enthec/webappanalyzer@1b9eee8, entry MailChimp, read for its facts; public pages and files that embed it, read 2026-08; background knowledge',
  date: '2026-08-17',
  operator: background('The Rocket Science Group LLC (Intuit Mailchimp)'),
  seat: sourced('US', REGISTER, READ),
  gdprRole: { ...background('processor'), value: 'processor' },
  dataExport: { ...background('customer'), value: 'customer' },
  hosts: ['mailchimp.com', 'www.mailchimp.com'],
  termsUrl: 'https://mailchimp.com/legal/terms/',
  privacyUrl: 'https://mailchimp.com/legal/privacy/',
  fingerprints: {
    address: [
      'mailchi.mp/{account}',
      '{account}.us*.list-manage.com',
      '*.list-manage.com',
      '*.campaign-archive.com',
      'eepurl.com',
      'mailchimp.com',
      'www.mailchimp.com',
    ],
    form: ['{account}.us*.list-manage.com', '*.list-manage.com', '*.list-manage1.com', '*.list-manage2.com'],
    link: [
      '{account}.us*.list-manage.com/subscribe',
      'mailchi.mp/{account}',
      'eepurl.com',
      '*.list-manage.com/subscribe',
    ],
    script: [
      'chimpstatic.com/mcjs-connected',
      's3.amazonaws.com/downloads.mailchimp.com',
      'cdn-images.mailchimp.com',
      '*.list-manage.com',
      'downloads.mailchimp.com',
    ],
    stylesheet: ['cdn-images.mailchimp.com'],
    frame: ['*.list-manage.com'],
    id: ['mc_embed_signup', 'mc-embedded-subscribe-form', 'mc_embed_shell'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://example-campaign.us21.list-manage.com/subscribe/post?u=1a2b3c&id=4d5e6f',
            method: 'post',
            fields: [{ type: 'email', name: 'EMAIL', label: 'Email', required: true }],
            submit: 'Subscribe',
          },
        ],
      },
      role: 'sends-to',
      account: 'example-campaign',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://chimpstatic.com/mcjs-connected/js/users/1a2b/3c4d.js' }],
        ids: ['mc_embed_signup'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://mailchi.mp/examplecampaign/newsletter-june' }, role: 'host', account: 'examplecampaign' },
  ],
  counterexamples: [
    { why: 'evillist-manage.com is another name', facts: { url: 'https://x.us1.evillist-manage.com/subscribe' } },
    {
      why: 'a name that ends in another domain',
      facts: { url: 'https://x.us1.list-manage.com.example.net/subscribe' },
    },
    { why: 'an article that names it', facts: { title: 'Mailchimp', text: 'Our list is kept at Mailchimp.' } },
  ],
});
