import { definePlatform } from '../define-platform';

export default definePlatform({
  // Offered by InMobi since 2023 under its own name; the old addresses go on working.
  name: 'Quantcast Choice (InMobi CMP)',
  kind: 'embedded-service',
  purpose: 'consent',
  source: 'enthec/webappanalyzer@1b9eee8, entry Quantcast Choice, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['quantcast.com', 'www.quantcast.com', 'inmobi.com', 'www.inmobi.com'],
  fingerprints: {
    script: ['quantcast.mgr.consensu.org', 'cmp.quantcast.com', 'cmp.inmobi.com'],
    id: ['qc-cmp2-container', 'qc-cmp2-ui', 'qc-cmp-ui-container'],
    inlineScript: ['cmp.quantcast.com', 'cmp.inmobi.com'],
  },
  confusedWith: ['Quantcast’s measuring of visits'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://cmp.quantcast.com/choice/abc/www.example.org/choice.js' }],
        ids: ['qc-cmp2-container'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'its measuring is another service',
      facts: { assets: [{ kind: 'script', url: 'https://secure.quantserve.com/quant.js' }] },
    },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://cmp.evilquantcast.com/choice.js' }] } },
  ],
});
