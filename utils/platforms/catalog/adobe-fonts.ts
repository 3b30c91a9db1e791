import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Adobe Fonts',
  kind: 'embedded-service',
  purpose: 'fonts',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Adobe Fonts, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Adobe Inc. / Adobe Systems Software Ireland Limited'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  hosts: ['fonts.adobe.com', 'adobe.com', 'www.adobe.com', 'typekit.com'],
  privacyUrl: 'https://www.adobe.com/privacy.html',
  fingerprints: {
    stylesheet: ['use.typekit.net', 'use.typekit.com', 'p.typekit.net'],
    script: ['use.typekit.net', 'use.typekit.com'],
    inlineScript: ['Typekit.load', 'use.typekit.net'],
    relation: [{ rel: '*', match: 'use.typekit.net' }],
  },
  confusedWith: ['fonts on the site’s own server'],
  examples: [
    { facts: { assets: [{ kind: 'stylesheet', url: 'https://use.typekit.net/abc1def.css' }] }, role: 'loads-from' },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://use.typekit.net/abc1def.js' }],
        inlineScripts: ['try{Typekit.load();}catch(e){}'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'stylesheet', url: 'https://use.mytypekit.net/abc1def.css' }] } },
    {
      why: 'a link to the font’s page',
      facts: { links: [{ url: 'https://fonts.adobe.com/fonts/example', text: 'Font', area: 'footer' }] },
    },
  ],
});
