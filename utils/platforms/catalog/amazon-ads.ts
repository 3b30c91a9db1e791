import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Amazon Advertising Privacy Notice for Europe, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Amazon Ads',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Amazon Advertising, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced(
    'Amazon Europe Core SARL, with Amazon EU SARL, Amazon Media EU SARL and Amazon Digital UK Limited',
    PRIVACY,
    '2025-09-23',
  ),
  seat: sourced('LU GB', PRIVACY, '2025-09-23'),
  gdprRole: { ...sourced('controller', PRIVACY, '2025-09-23'), value: 'controller' },
  hosts: ['amazon.com', 'www.amazon.com', 'advertising.amazon.com'],
  privacyUrl: 'https://www.amazon.co.uk/gp/help/customer/display.html/?nodeId=201909010',
  fingerprints: {
    script: ['*.amazon-adsystem.com'],
    frame: ['*.amazon-adsystem.com'],
    image: ['*.amazon-adsystem.com'],
    inlineScript: ['apstag'],
  },
  confusedWith: ['Amazon Web Services', 'a link to a shop'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://c.amazon-adsystem.com/aax2/apstag.js' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://c.evilamazon-adsystem.com/aax2/apstag.js' }] },
    },
    {
      why: 'a file that is kept with Amazon',
      facts: { assets: [{ kind: 'image', url: 'https://example-bucket.s3.amazonaws.com/logo.png' }] },
    },
    {
      why: 'a link to a shop',
      facts: { links: [{ url: 'https://www.amazon.co.uk/dp/0000000000', text: 'The book', area: 'body' }] },
    },
  ],
});
