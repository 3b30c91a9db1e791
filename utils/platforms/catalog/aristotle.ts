import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Aristotle',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['aristotle.com', 'www.aristotle.com'],
  fingerprints: {
    address: ['*.aristotle.com', 'aristotle.com'],
    script: ['*.aristotle.com'],
    frame: ['*.aristotle.com'],
    form: ['*.aristotle.com'],
  },
  confusedWith: ['the philosopher'],
  examples: [
    { facts: { url: 'https://www.aristotle.com/' }, role: 'host' },
    { facts: { assets: [{ kind: 'frame', url: 'https://forms.aristotle.com/example' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.readaristotle.com/' } },
    {
      why: 'an article about the philosopher',
      facts: {
        title: 'Aristotle',
        text: 'Aristotle on politics',
        links: [{ url: 'https://example.org/aristotle.com', text: 'Aristotle', area: 'body' }],
      },
    },
  ],
});
