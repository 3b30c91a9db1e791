import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Proca',
  kind: 'embedded-service',
  purpose: 'petitions',
  source: 'fixthestatusquo/proca@8288c2e, read for its facts',
  date: '2026-07-22',
  hosts: ['proca.app', 'www.proca.app'],
  fingerprints: {
    address: ['widget.proca.app', 'proca.app', 'www.proca.app'],
    script: ['widget.proca.app', 'static.proca.app'],
    stylesheet: ['widget.proca.app', 'static.proca.app'],
    frame: ['widget.proca.app'],
    image: ['static.proca.app'],
    form: ['api.proca.app'],
    id: ['proca-signature', 'proca-register'],
    class: ['proca-widget'],
  },
  confusedWith: ['a page that names its own parts “proca-…”'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://widget.proca.app/d/example_coalition/index.js' }],
        classes: ['proca-widget'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://widget.proca.app/d/example_coalition/' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'evilproca.app is another name',
      facts: { assets: [{ kind: 'script', url: 'https://widget.evilproca.app/d/x' }] },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://widget.proca.app.example.net/d/x' } },
    { why: 'an article that names it', facts: { title: 'Proca', text: 'Petitions made with Proca (proca.app).' } },
  ],
});
