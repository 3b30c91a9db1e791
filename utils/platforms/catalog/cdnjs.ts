import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'Cloudflare Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'cdnjs',
  kind: 'embedded-service',
  purpose: 'delivery',
  source: 'enthec/webappanalyzer@1b9eee8, entry cdnjs, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: background('Cloudflare, Inc.'),
  seat: sourced('US', PRIVACY, '2026-08-22'),
  hosts: ['cdnjs.com', 'www.cdnjs.com', 'cloudflare.com', 'www.cloudflare.com'],
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  fingerprints: { script: ['cdnjs.cloudflare.com'], stylesheet: ['cdnjs.cloudflare.com'] },
  confusedWith: ['Cloudflare as the network that delivers the page'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js' }] },
      role: 'loads-from',
    },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.0/css/all.min.css' },
        ],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: {
        assets: [
          { kind: 'script', url: 'https://cdnjs.cloudflare.com.example.net/ajax/libs/jquery/3.7.1/jquery.min.js' },
        ],
      },
    },
    { why: 'a link', facts: { links: [{ url: 'https://cdnjs.com/libraries/jquery', text: 'cdnjs', area: 'body' }] } },
  ],
});
