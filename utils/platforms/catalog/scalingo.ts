import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const DPA = 'Scalingo Data Processing Agreement, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Scalingo',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: uncertain('Scalingo SAS', DPA, '2025-12-15'),
  seat: background('FR'),
  region: sourced('FR', DPA, '2025-12-15'),
  gdprRole: { ...sourced('processor', DPA, '2025-12-15'), value: 'processor' },
  statements: [
    {
      topic: 'stores',
      exact:
        'Data are stored by SCALINGO in datacenters located in FRANCE, and managed by OUTSCALE in its "eu-west-2" region',
      lang: 'en',
      source: 'Data Processing Agreement',
      url: 'https://scalingo.com/data-processing-agreement',
      date: '2025-12-15',
    },
  ],
  hosts: ['scalingo.com', 'www.scalingo.com'],
  fingerprints: {
    address: ['{account}.osc-fr1.scalingo.io', '{account}.osc-secnum-fr1.scalingo.io', '{account}.scalingo.io'],
  },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [
    { facts: { url: 'https://exemple-campagne.osc-fr1.scalingo.io/' }, role: 'host', account: 'exemple-campagne' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilscalingo.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.osc-fr1.scalingo.io.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Scalingo',
        links: [{ url: 'https://scalingo.com/', text: 'Scalingo', area: 'footer' }],
      },
    },
  ],
});
