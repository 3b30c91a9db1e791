import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const ARTICLE = 'Next INpact, https://www.nextinpact.com/lebrief/48723/';

export default definePlatform({
  name: 'Clever Cloud',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Clever Cloud', ARTICLE, '2021'),
  seat: sourced('FR', ARTICLE, '2021'),
  hosts: ['clever-cloud.com', 'www.clever-cloud.com', 'clever.cloud', 'www.clever.cloud'],
  fingerprints: { address: ['{account}.cleverapps.io', '*.cleverapps.io'] },
  confusedWith: ['a site on a domain of its own, whose pages do not tell'],
  examples: [{ facts: { url: 'https://exemple-campagne.cleverapps.io/' }, role: 'host', account: 'exemple-campagne' }],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilcleverapps.io/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.cleverapps.io.example.net/' } },
    {
      why: 'a declared host is not one that was seen',
      facts: {
        text: 'Hébergeur : Clever Cloud, Nantes',
        links: [{ url: 'https://www.clever-cloud.com/', text: 'Clever Cloud', area: 'footer' }],
      },
    },
  ],
});
