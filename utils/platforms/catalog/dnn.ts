import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'DNN (DotNetNuke)',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['DotNetNuke*', 'DNN*'],
    script: ['**/js/dnncore.js', '**/js/dnn.js', '**/js/dnn.modalpopup.js', '**/js/dnn.xml.js'],
    stylesheet: ['**/portals/_default'],
    class: [{ match: 'DnnModule*', weight: 1.5 }],
    id: [{ match: 'dnn_*', weight: 1.5 }],
    image: [{ match: '**/portals/*/*', weight: 0.5 }],
  },
  confusedWith: [],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'DotNetNuke' }] }, role: 'software' },
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/js/dnn.modalpopup.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/Portals/_default/default.css' },
        ],
        ids: ['dnn_ContentPane'],
      },
      role: 'software',
    },
  ],
  counterexamples: [{ why: 'an id that begins alike', facts: { ids: ['dnn_model'], text: 'A deep neural network' } }],
});
