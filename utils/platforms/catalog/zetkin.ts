import { definePlatform } from '../define-platform';

const PAGES = ['app.zetkin.org/o/{account}', 'www.zetk.in/o/{account}', 'zetk.in/o/{account}'];

export default definePlatform({
  name: 'Zetkin',
  kind: 'host-platform',
  purpose: 'supporters',
  source: 'zetkin/app.zetkin.org@0aef1be, read for its facts',
  date: '2026-08-19',
  hosts: ['zetkin.org', 'www.zetkin.org'],
  privacyUrl: 'https://zetkin.org/privacy',
  fingerprints: {
    address: [...PAGES, 'app.zetkin.org', '*.zetk.in', 'zetk.in', 'zetkin.org', 'www.zetkin.org'],
    script: ['app.zetkin.org', '*.zetk.in'],
    image: ['files.zetkin.org'],
    frame: ['app.zetkin.org', '*.zetk.in'],
    form: ['app.zetkin.org', '*.zetk.in'],
    link: PAGES,
  },
  confusedWith: ['sites named after the politician'],
  examples: [
    { facts: { url: 'https://app.zetkin.org/o/42' }, role: 'host', account: '42' },
    {
      facts: { links: [{ url: 'https://www.zetk.in/o/42', text: 'Aktivera dig', area: 'nav' }] },
      role: 'sends-to',
      account: '42',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://app.zetkin.org/o/42/embedjoinform/example' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://clarazetkin.org/o/42' } },
    {
      why: 'one picture',
      facts: { assets: [{ kind: 'image', url: 'https://files.zetkin.org/42/logo.png' }] },
    },
    {
      why: 'a link to the foundation',
      facts: { links: [{ url: 'https://www.zetkin.org/', text: 'Zetkin', area: 'footer' }] },
    },
  ],
});
