import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'LiveJournal',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['www.livejournal.com'],
  fingerprints: {
    address: ['{account}.livejournal.com', 'www.livejournal.com', 'livejournal.com'],
    stylesheet: ['*.livejournal.net', '*.livejournal.com'],
    script: ['*.livejournal.net', '*.livejournal.com'],
    image: ['*.livejournal.net'],
    inlineScript: [{ match: 'Site.page =', weight: 2 }],
  },
  reserved: ['www'],
  confusedWith: [],
  examples: [{ facts: { url: 'https://example.livejournal.com/1234.html' }, role: 'host', account: 'example' }],
  counterexamples: [
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://ic.pics.livejournal.net/a/1/1_original.jpg' }] },
    },
    { why: 'another name', facts: { url: 'https://x.evillivejournal.com/' } },
  ],
});
