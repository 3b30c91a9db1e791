import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'GitHub Privacy Statement, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const TERMS = 'GitHub Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'GitHub Pages',
  kind: 'host-platform',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('GitHub, Inc. / GitHub B.V.', PRIVACY, '2026-08-22'),
  seat: sourced('US NL', PRIVACY, '2026-08-22'),
  law: sourced('California, US', TERMS, '2026-08-22'),
  hosts: ['github.com', 'www.github.com', 'docs.github.com', 'pages.github.com'],
  termsUrl: 'https://docs.github.com/site-policy',
  privacyUrl: 'https://docs.github.com/site-policy/privacy-policies',
  policyLanguages: sourced('en', TERMS, '2026-08-22'),
  fingerprints: { address: ['{account}.github.io'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell', 'Jekyll, its software, which runs anywhere'],
  examples: [{ facts: { url: 'https://example-campaign.github.io/site/' }, role: 'host', account: 'example-campaign' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilgithub.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.github.io.example.net/' } },
    {
      why: 'a link to the code of a site',
      facts: { links: [{ url: 'https://github.com/example/site', text: 'Source', area: 'footer' }] },
    },
  ],
});
