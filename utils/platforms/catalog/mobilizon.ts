import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Mobilizon',
  kind: 'self-hosted-software',
  purpose: 'events',
  source: 'framasoft/mobilizon@c64a0ea, read for its facts; background knowledge',
  date: '2025-04-10',
  hosts: ['mobilizon.org', 'joinmobilizon.org'],
  fingerprints: {
    // Its <noscript> names it, but that is not read; the icon alone stands on other applications as well.
    relation: [{ rel: 'mask-icon', match: '/img/icons/safari-pinned-tab.svg' }],
    credit: [
      { words: 'Mobilizon', match: 'joinmobilizon.org' },
      { words: 'Mobilizon', match: 'mobilizon.org' },
    ],
  },
  confusedWith: ['Mobilize, a company of the United States that has nothing to do with it'],
  examples: [
    {
      facts: {
        url: 'https://evenements.exemple.org/',
        relations: [{ rel: 'mask-icon', url: 'https://evenements.exemple.org/img/icons/safari-pinned-tab.svg' }],
        links: [{ url: 'https://joinmobilizon.org/', text: 'Mobilizon', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'the icon alone',
      facts: { relations: [{ rel: 'mask-icon', url: 'https://www.example.org/img/icons/safari-pinned-tab.svg' }] },
    },
    { why: 'Mobilize', facts: { url: 'https://www.mobilize.us/example/' } },
    {
      why: 'a link within a text',
      facts: { links: [{ url: 'https://joinmobilizon.org/', text: 'Mobilizon', area: 'body' }] },
    },
  ],
});
