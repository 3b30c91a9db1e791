import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Campaign Nucleus',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Public files whose forms post to it, read 2026-08; background knowledge',
  date: '2026-08',
  hosts: ['campaignnucleus.com', 'www.campaignnucleus.com'],
  fingerprints: {
    address: ['{account}.campaignnucleus.com', 'campaignnucleus.com', 'www.campaignnucleus.com'],
    script: ['*.campaignnucleus.com'],
    frame: ['{account}.campaignnucleus.com', '*.campaignnucleus.com'],
    form: ['{account}.campaignnucleus.com', '*.campaignnucleus.com'],
    link: ['{account}.campaignnucleus.com/forms'],
  },
  reserved: ['www', 'api', 'oauth', 'teller', 'app', 'cdn'],
  confusedWith: ['a site of another make whose form posts to it'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://examplecandidate.campaignnucleus.com/forms/receiver/26a0',
            method: 'post',
            fields: [],
            submit: 'Join',
          },
        ],
      },
      role: 'sends-to',
      account: 'examplecandidate',
    },
    {
      facts: { url: 'https://examplecandidate.campaignnucleus.com/forms/join' },
      role: 'host',
      account: 'examplecandidate',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://x.mycampaignnucleus.com/forms/1' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.campaignnucleus.com/', text: 'Campaign Nucleus', area: 'footer' }] },
    },
  ],
});
