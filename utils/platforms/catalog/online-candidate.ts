import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Online Candidate',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['onlinecandidate.com', 'www.onlinecandidate.com'],
  fingerprints: {
    address: ['*.onlinecandidate.com', 'onlinecandidate.com'],
    script: ['*.onlinecandidate.com'],
    stylesheet: ['*.onlinecandidate.com'],
    image: ['*.onlinecandidate.com'],
    credit: [{ words: 'Online Candidate', match: 'www.onlinecandidate.com' }],
    form: ['*.onlinecandidate.com'],
  },
  confusedWith: ['a site that only credits it', 'an article of its advice pages that is linked'],
  examples: [
    { facts: { url: 'https://example.onlinecandidate.com/' }, role: 'host' },
    {
      facts: {
        url: 'https://www.example-for-mayor.com/',
        links: [
          { url: 'https://www.onlinecandidate.com/', text: 'Online Candidate® campaign websites', area: 'footer' },
        ],
        assets: [{ kind: 'stylesheet', url: 'https://cms.onlinecandidate.com/css/site.css' }],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.myonlinecandidate.com/' } },
    {
      why: 'a link to an article',
      facts: {
        links: [{ url: 'https://www.onlinecandidate.com/articles/example', text: 'Online Candidate', area: 'body' }],
      },
    },
  ],
});
