import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Trail Blazer',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['trailblz.com', 'www.trailblz.com'],
  fingerprints: {
    address: ['*.trailblz.com', 'trailblz.com'],
    script: ['*.trailblz.com'],
    frame: ['*.trailblz.com'],
    form: ['*.trailblz.com'],
  },
  confusedWith: ['other things called trailblazer'],
  examples: [
    { facts: { url: 'https://www.trailblz.com/' }, role: 'host' },
    {
      facts: {
        forms: [{ action: 'https://secure.trailblz.com/signup/example', method: 'post', fields: [], submit: 'Join' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.trailblazer.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.trailblz.com/', text: 'Trail Blazer', area: 'footer' }] },
    },
  ],
});
