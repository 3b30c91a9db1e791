import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const DPA = 'OVHcloud Data Processing Agreement, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'OVHcloud',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  // Other companies of the group serve other countries.
  operator: sourced('OVH SAS', DPA, '2021-12-14'),
  seat: sourced('FR', DPA, '2021-12-14'),
  gdprRole: { ...sourced('processor', DPA, '2021-12-14'), value: 'processor' },
  onClosure: { ...sourced('deleted', `${DPA}, section 10`, '2021-12-14'), value: 'deleted' },
  hosts: ['ovh.com', 'www.ovh.com', 'ovhcloud.com', 'www.ovhcloud.com', 'ovh.ie', 'www.ovh.ie'],
  policyLanguages: uncertain('en fr', DPA, '2021-12-14'),
  fingerprints: { address: ['*.hosting.ovh.net', '*.webpaas.ovh.net'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell: its legal notice names the host'],
  examples: [{ facts: { url: 'https://examplelist.cluster031.hosting.ovh.net/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilovh.net/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.hosting.ovh.net.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix',
        links: [{ url: 'https://www.ovhcloud.com/', text: 'OVH', area: 'footer' }],
      },
    },
  ],
});
