import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Crowdskout',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public files that embed it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['crowdskout.com', 'www.crowdskout.com'],
  fingerprints: {
    address: ['*.crowdskout.com', 'crowdskout.com'],
    script: ['*.crowdskout.com'],
    frame: ['*.crowdskout.com'],
    form: ['*.crowdskout.com'],
  },
  confusedWith: ['a site that is measured by it: its tag hosts nothing'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://api.crowdskout.com/analytics.js' }] }, role: 'loads-from' },
    { facts: { url: 'https://action.crowdskout.com/example' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.acrowdskout.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.crowdskout.com/', text: 'Crowdskout', area: 'footer' }] },
    },
  ],
});
