import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Adobe Experience Manager',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Adobe Experience Manager, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    script: [{ match: '**/etc.clientlibs', weight: 3 }, { match: '**/etc/clientlibs', weight: 2.5 }, '**/etc/designs'],
    stylesheet: [
      { match: '**/etc.clientlibs', weight: 3 },
      { match: '**/etc/clientlibs', weight: 2.5 },
      '**/etc/designs',
    ],
    image: ['**/content/dam', '**/jcr:content', '**/_jcr_content'].map((match) => ({ match, weight: 1 })),
    class: [{ match: 'aem-Grid*', weight: 2 }, 'parbase'],
  },
  confusedWith: ['the same software hosted by Adobe, which pages do not tell'],
  examples: [
    {
      facts: {
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://www.example.org/etc.clientlibs/example/clientlibs/clientlib-base.min.css',
          },
          { kind: 'image', url: 'https://www.example.org/content/dam/example/logo.png' },
        ],
        classes: ['aem-Grid', 'aem-Grid--12'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Adobe Experience Manager',
        text: 'We moved our site to Adobe Experience Manager.',
        metas: [{ name: 'description', content: 'About Adobe Experience Manager' }],
      },
    },
    {
      why: 'pictures and a class alone',
      facts: {
        assets: [{ kind: 'image', url: 'https://www.example.org/content/dam/logo.png' }],
        classes: ['cmp-text'],
      },
    },
  ],
});
