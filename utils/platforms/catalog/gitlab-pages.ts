import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const PRIVACY = 'GitLab Privacy Statement, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'GitLab Pages',
  kind: 'host-platform',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('GitLab B.V. and GitLab, Inc.', PRIVACY, '2026-04-19'),
  seat: background('NL US'),
  hosts: ['gitlab.com', 'www.gitlab.com', 'about.gitlab.com'],
  termsUrl: 'https://about.gitlab.com/handbook/legal/policies/website-terms-of-use/',
  privacyUrl: 'https://about.gitlab.com/privacy/',
  policyLanguages: sourced('en', PRIVACY, '2026-04-19'),
  fingerprints: { address: ['{account}.gitlab.io', '*.gitlab.io'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell', 'GitLab on a server of one’s own'],
  examples: [{ facts: { url: 'https://example-campaign.gitlab.io/site/' }, role: 'host', account: 'example-campaign' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilgitlab.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.gitlab.io.example.net/' } },
    { why: 'a link to a site there', facts: { links: [{ url: 'https://x.gitlab.io/', text: 'x', area: 'footer' }] } },
  ],
});
