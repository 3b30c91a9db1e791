import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const PRIVACY = 'Cloudflare Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Cloudflare Turnstile',
  kind: 'embedded-service',
  purpose: 'security',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('Cloudflare, Inc.', PRIVACY, '2026-08-22'),
  seat: sourced('US', PRIVACY, '2026-08-22'),
  // Its policy says which role it has for Cloudflare as a whole, not for this service.
  gdprRole: { ...uncertain('both', PRIVACY, '2026-08-22'), value: 'both' },
  hosts: ['cloudflare.com', 'www.cloudflare.com'],
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  policyLanguages: sourced('en', PRIVACY, '2026-08-22'),
  fingerprints: {
    script: ['challenges.cloudflare.com/turnstile'],
    frame: ['challenges.cloudflare.com'],
    class: ['cf-turnstile'],
  },
  confusedWith: ['Cloudflare as the network that delivers the page'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://challenges.cloudflare.com/turnstile/v0/api.js' }],
        classes: ['cf-turnstile'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a library that is delivered by Cloudflare',
      facts: { assets: [{ kind: 'script', url: 'https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js' }] },
    },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://challenges.evilcloudflare.com/turnstile/v0/api.js' }] },
    },
  ],
});
