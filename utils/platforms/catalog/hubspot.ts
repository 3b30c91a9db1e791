import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'HubSpot',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entries HubSpot and HubSpot CMS Hub, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('HubSpot, Inc. / HubSpot Ireland Limited'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['hubspot.com', 'www.hubspot.com', 'legal.hubspot.com'],
  termsUrl: 'https://legal.hubspot.com/terms-of-service',
  privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  fingerprints: {
    address: [
      '{account}.hs-sites.com',
      '*.hs-sites.com',
      '*.hs-sites-eu1.com',
      '{account}.hubspotpagebuilder.com',
      '{account}.hubspotpagebuilder.eu',
      'www.hubspot.com',
      'hubspot.com',
    ],
    generator: ['HubSpot'],
    inlineScript: ['var hsVars', 'hsjQuery ='],
    stylesheet: ['**/hub_generated', '**/hs-fs/hub', '**/hs/hsstatic'],
    script: [
      '**/hub_generated',
      '**/hs-fs/hub',
      '**/hs/hsstatic',
      // What it measures, asks and shows on sites that are hosted elsewhere.
      ...[
        'js.hs-scripts.com',
        'js-eu1.hs-scripts.com',
        'js-na1.hs-scripts.com',
        'js.hs-analytics.net',
        'js.hsforms.net',
        'js-eu1.hsforms.net',
        'js.hs-banner.com',
        'js.usemessages.com',
        'js.hscta.net',
      ].map((match) => ({ match, weight: 0 })),
    ],
    frame: ['share.hsforms.com', 'forms.hsforms.com', 'meetings.hubspot.com', 'meetings-eu1.hubspot.com'],
    image: ['**/hubfs', '**/hs-fs/hubfs'],
    id: ['hs_cos_wrapper*'],
    class: ['hs-site-page', 'hs-landing-page', 'hs-blog-post', 'hs-content-id-*', 'hs_cos_wrapper*'],
    form: ['forms.hsforms.com', 'forms-eu1.hsforms.com', 'forms.hubspot.com'],
    link: ['share.hsforms.com', 'meetings.hubspot.com', 'meetings-eu1.hubspot.com'],
  },
  reserved: ['www'],
  confusedWith: ['a form or a measuring script of HubSpot on a site that is hosted elsewhere'],
  examples: [
    { facts: { url: 'https://example-campaign.hs-sites.com/join' }, role: 'host', account: 'example-campaign' },
    {
      facts: {
        url: 'https://www.example-campaign.org/',
        metas: [{ name: 'generator', content: 'HubSpot' }],
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example-campaign.org/hs-fs/hub/123/hub_generated/template_assets/1/main.css',
          },
          {
            kind: 'script',
            url: 'https://www.example-campaign.org/hs/hsstatic/HubspotToolsMenu/static-1.47/js/index.js',
          },
        ],
        inlineScripts: ['var hsVars = { ticks: 1, page_id: 2,'],
      },
      role: 'host',
    },
    { facts: { assets: [{ kind: 'script', url: 'https://js.hsforms.net/forms/v2.js' }] }, role: 'loads-from' },
    { facts: { links: [{ url: 'https://share.hsforms.com/0abc', text: 'Join', area: 'body' }] }, role: 'sends-to' },
  ],
  counterexamples: [
    {
      why: 'its measuring and a form on a site that is hosted elsewhere',
      facts: { assets: [{ kind: 'script', url: 'https://js.hs-scripts.com/123.js' }], classes: ['hs-content-id-1'] },
      role: 'loads-from',
    },
    { why: 'another name', facts: { url: 'https://evilhs-sites.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.hs-sites.com.example.net/' } },
  ],
});
