import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Platform.sh',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  hosts: ['platform.sh', 'www.platform.sh', 'docs.platform.sh', 'upsun.com', 'www.upsun.com'],
  fingerprints: { address: ['*.platformsh.site', '*.upsun.app', '*.eu.platform.sh', '*.us.platform.sh'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://main-0123abc-example.fr-3.platformsh.site/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilplatformsh.site/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.platformsh.site.example.net/' } },
    { why: 'its manual', facts: { url: 'https://docs.platform.sh/guides.html' } },
  ],
});
