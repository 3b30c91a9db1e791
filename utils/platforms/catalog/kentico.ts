import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Kentico',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Kentico*'],
    script: ['**/cmspages/getresource.ashx', '**/cmsscripts'],
    stylesheet: ['**/cmspages/getresource.ashx'],
    image: [
      { match: '**/getmedia/*/*', weight: 1 },
      { match: '**/getattachment/*/*', weight: 1 },
    ],
    id: [{ match: 'manScript_*', weight: 1 }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Kentico 12' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'stylesheet', url: 'https://www.example-list.org/CMSPages/GetResource.ashx?stylesheetname=Main' },
          { kind: 'image', url: 'https://www.example-list.org/getmedia/0123/photo.jpg' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a file that is fetched by a name alike',
      facts: { assets: [{ kind: 'image', url: 'https://www.example-list.org/getmedia/photo/1.jpg' }] },
    },
  ],
});
