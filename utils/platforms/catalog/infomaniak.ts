import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const NOTICE = 'Legal notice of a customer, https://collabart.fr/en/legal';

export default definePlatform({
  name: 'Infomaniak',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'Background knowledge',
  date: '2026-11-22',
  operator: sourced('Infomaniak Network SA', NOTICE, '2026-08'),
  seat: sourced('CH', NOTICE, '2026-08'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['infomaniak.com', 'www.infomaniak.com'],
  privacyUrl: 'https://www.infomaniak.com/en/legal/general-data-protection-regulation',
  fingerprints: { address: ['*.preview.infomaniak.website', '*.infomaniak.website'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://example-liste.preview.infomaniak.website/' }, role: 'host' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilinfomaniak.website/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.infomaniak.website.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Infomaniak Network SA',
        links: [{ url: 'https://www.infomaniak.com/', text: 'Infomaniak', area: 'footer' }],
      },
    },
  ],
});
