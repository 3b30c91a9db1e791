import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'phpFox',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: [],
  fingerprints: {
    stylesheet: ['**/PF.Base', '**/PF.Site'].map((match) => ({ match, weight: 3 })),
    script: ['**/PF.Base', '**/PF.Site'].map((match) => ({ match, weight: 3 })),
    image: ['**/PF.Base/file/pic', '**/PF.Site/flavors'],
    inlineScript: [{ match: 'var oParams = {', weight: 2 }],
    credit: [{ words: 'phpFox', match: 'www.phpfox.com' }],
  },
  confusedWith: ['a site that kept a folder of that name'],
  examples: [
    {
      facts: {
        url: 'https://amis.example.org/',
        assets: [
          { kind: 'script', url: 'https://amis.example.org/PF.Base/static/jscript/common.js' },
          { kind: 'stylesheet', url: 'https://amis.example.org/PF.Site/flavors/material/flavor/material.css' },
        ],
      },
      role: 'software',
    },
    {
      facts: {
        url: 'https://network.example.net/',
        inlineScripts: ['var oParams = {"sJsHome":"https:\\/\\/network.example.net\\/"'],
        links: [{ url: 'https://www.phpfox.com/', text: 'Powered by phpFox', area: 'footer' }],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'one image in such a folder',
      facts: { assets: [{ kind: 'image', url: 'https://a.example/PF.Base/file/pic/a.png' }] },
    },
    { why: 'a variable that anyone may name so', facts: { inlineScripts: ['var oParams = {};'] } },
    {
      why: 'a folder that only begins alike',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/PF.Basement/a.js' }] },
    },
  ],
});
