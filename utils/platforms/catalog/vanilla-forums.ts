import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Vanilla Forums',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    inlineScript: ['gdn=window.gdn', 'gdn = window.gdn', 'gdn.meta=', 'window["gdn"]'],
    id: [{ match: 'vanilla_*', weight: 2 }],
    class: ['Section-DiscussionList', 'DataList-Discussions'],
    script: [{ match: '**/applications/vanilla/js', weight: 3 }],
    stylesheet: [
      { match: '**/applications/dashboard/design', weight: 2.5 },
      { match: '**/applications/vanilla/design', weight: 3 },
    ],
    credit: [
      { words: 'Vanilla', match: '*.vanillaforums.com' },
      { words: 'Vanilla', match: 'vanillaforums.org' },
      { words: 'Vanilla', match: 'www.vanillaforums.org' },
    ],
  },
  confusedWith: ['its maker’s own hosting, which a page on an own domain does not show', 'plain (“vanilla”) scripts'],
  examples: [
    {
      facts: {
        url: 'https://forum.example-town.org/discussions',
        ids: ['vanilla_discussions_index'],
        classes: ['Section-DiscussionList'],
        inlineScripts: ['gdn=window.gdn||{};gdn.meta={"currentThemePath":"\\/themes\\/theme-foundation"'],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://talk.example.net/',
        assets: [{ kind: 'stylesheet', url: 'https://talk.example.net/applications/dashboard/design/style.css?v=2.8' }],
        links: [{ url: 'https://www.vanillaforums.com/', text: 'Powered by Vanilla', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'parts named after plain scripts', facts: { classes: ['vanilla-js', 'vanilla-calendar'] } },
    {
      why: 'evilvanillaforums.com is another name',
      facts: { links: [{ url: 'https://www.evilvanillaforums.com/', text: 'Powered by Vanilla', area: 'footer' }] },
    },
    { why: 'a recipe', facts: { title: 'Vanilla', text: 'One pod of vanilla.' } },
  ],
});
