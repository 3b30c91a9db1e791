import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Tilda',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['tilda.cc'],
  fingerprints: {
    address: ['{account}.tilda.ws', 'tilda.cc', 'tilda.ws'],
    stylesheet: ['static.tildacdn.com', '*.tildacdn.com', '*.tildacdn.net'],
    script: ['static.tildacdn.com', '*.tildacdn.com', '*.tildacdn.net', 'neo.tildacdn.com'],
    image: ['*.tildacdn.com', '*.tildacdn.net'],
    id: ['allrecords', 't-header', 't-footer'],
    class: ['t-body', 't-records', 't-rec'],
  },
  reserved: ['www'],
  confusedWith: ['a site that was exported and is kept elsewhere'],
  examples: [
    { facts: { url: 'https://example-candidate.tilda.ws/' }, role: 'host', account: 'example-candidate' },
    {
      facts: {
        url: 'https://www.example-candidate.org/',
        assets: [
          { kind: 'stylesheet', url: 'https://static.tildacdn.com/css/tilda-grid-3.0.min.css' },
          { kind: 'script', url: 'https://static.tildacdn.com/js/tilda-scripts-3.0.min.js' },
        ],
        ids: ['allrecords'],
        classes: ['t-body'],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    {
      why: 'a site that was exported and is kept elsewhere',
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://www.example-list.org/css/tilda-grid-3.0.min.css' }],
        ids: ['allrecords'],
        classes: ['t-body', 't-records'],
      },
    },
    { why: 'another name', facts: { url: 'https://x.eviltilda.ws/' } },
  ],
});
