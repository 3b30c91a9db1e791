import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'Disqus Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Disqus Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://help.disqus.com/en/articles/1717102-terms-of-service';
const privacyUrl = 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy';

export default definePlatform({
  name: 'Disqus',
  kind: 'embedded-service',
  purpose: 'comments',
  source: 'enthec/webappanalyzer@1b9eee8, entry Disqus, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: sourced('Disqus, Inc., an affiliate of Zeta Global', PRIVACY, '2026-08-10'),
  seat: sourced('US', TERMS, '2026-04-30'),
  law: sourced('California, US', TERMS, '2026-04-30'),
  // “Licensor and Publisher shall be the co-controller of the Disqus Personal Data”.
  gdprRole: { ...sourced('controller', `${TERMS}, publisher terms, section 4.2`, '2026-04-30'), value: 'controller' },
  dataExport: { ...sourced('customer', `${TERMS}, publisher terms, section 10.3`, '2026-04-30'), value: 'customer' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Licensor and Publisher shall be the co-controller of the Disqus Personal Data, and both parties shall process Disqus Personal Data only in accordance with the Permitted Purpose.',
      lang: 'en',
      source: 'Publisher Terms of Service, section 4.2',
      url: termsUrl,
      date: '2026-04-30',
    },
    {
      topic: 'uses',
      exact:
        'Disqus user data is shared with our affiliated company Zeta Global for marketing purposes, including cross-context behavioral advertising.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: '2026-08-10',
    },
    {
      topic: 'leaves',
      exact:
        'Specifically, data will be processed by technical support teams in the United States, India, and the Philippines.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: '2026-08-10',
    },
    {
      topic: 'closes',
      exact:
        'It is Publisher’s sole responsibility to download Disqus Personal Data; Licensor has no obligation to make any data available to the Publisher following the date of termination.',
      lang: 'en',
      source: 'Publisher Terms of Service, section 10.3',
      url: termsUrl,
      date: '2026-04-30',
    },
  ],
  hosts: ['disqus.com', 'www.disqus.com', 'help.disqus.com', 'about.disqus.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, '2026-08-10'),
  fingerprints: {
    script: ['{account}.disqus.com/embed.js', '{account}.disqus.com/count.js', 'c.disquscdn.com'],
    frame: ['disqus.com/embed'],
    id: ['disqus_thread'],
    inlineScript: [
      "disqus_shortname = '{account}'",
      'disqus_shortname = "{account}"',
      '.disqus.com/embed.js',
      'disqus_config',
    ],
  },
  confusedWith: ['a page that keeps the empty place of comments that are switched off'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://exampleblog.disqus.com/embed.js' }], ids: ['disqus_thread'] },
      role: 'loads-from',
      account: 'exampleblog',
    },
    {
      facts: { ids: ['disqus_thread'], inlineScripts: ["var disqus_shortname = 'exampleblog';"] },
      role: 'loads-from',
      account: 'exampleblog',
    },
  ],
  counterexamples: [
    {
      why: 'a profile that is linked',
      facts: { links: [{ url: 'https://disqus.com/by/someone/', text: 'Disqus', area: 'body' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: { assets: [{ kind: 'script', url: 'https://x.disqus.com.example.net/embed.js' }] },
    },
  ],
});
