import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, entry Piano';

export default definePlatform({
  name: 'Piano Analytics (AT Internet)',
  kind: 'embedded-service',
  purpose: 'analytics',
  source:
    'enthec/webappanalyzer@1b9eee8, entries AT Internet and Piano, and ghostery/trackerdb@0448d4b, entry Piano, read for their facts',
  date: '2026-08-17',
  operator: background('Piano Software, Inc.; AT Internet SAS'),
  seat: sourced('US FR', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['piano.io', 'www.piano.io', 'atinternet.com', 'www.atinternet.com'],
  privacyUrl: 'https://www.piano.io/legal/privacy-policy',
  fingerprints: {
    script: ['*.xiti.com', '*.ati-host.net', '*.aticdn.net', '*.piano.io', '*.tinypass.com', '*.at-o.net'],
    image: ['*.xiti.com', '*.ati-host.net', '*.at-o.net'],
    inlineScript: ['ATInternet.Tracker', 'new ATInternet', 'Xt_param ='],
  },
  confusedWith: ['a page about pianos'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://tag.aticdn.net/123456/smarttag.js' }],
        inlineScripts: ['var tag = new ATInternet.Tracker.Tag();'],
      },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'image', url: 'https://logs1279.xiti.com/hit.xiti?s=123456' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evilxiti.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://a.evilxiti.com/a.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://cdn.piano.io.example.net/a.js' }] },
    },
    { why: 'a concert', facts: { title: 'Piano', text: 'An evening of piano music.' } },
  ],
});
