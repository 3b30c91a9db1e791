import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Wagtail',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Wagtail, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    // Renditions of its images carry their rule in the name.
    image: [
      '**/images/*.width-*',
      '**/images/*.fill-*',
      '**/images/*.max-*',
      '**/images/*.min-*',
      '**/images/*.height-*',
      '**/images/*.original.*',
    ].map((match) => ({ match, weight: 2 })),
    script: ['**/static/wagtail*'],
    stylesheet: ['**/static/wagtail*'],
    class: ['rich-text', 'responsive-object', 'block-paragraph', 'block-rich_text', 'wagtail-userbar'],
  },
  confusedWith: ['Django, on which it is built'],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'image', url: 'https://www.example-campaign.org/media/images/candidate.width-800.jpg' },
          { kind: 'image', url: 'https://www.example-campaign.org/media/images/team.fill-400x300.jpg' },
        ],
        classes: ['rich-text', 'block-paragraph'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'a bird', facts: { title: 'Wagtail', text: 'A wagtail by the river', classes: ['rich-text'] } },
    {
      why: 'one image',
      facts: { assets: [{ kind: 'image', url: 'https://other.example/media/images/a.width-800.jpg' }] },
    },
  ],
});
