import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'iRaiser',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry iRaiser, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['iraiser.eu', 'www.iraiser.eu', 'iraiser.com', 'www.iraiser.com'],
  fingerprints: {
    address: ['{account}.iraiser.eu', 'www.iraiser.eu', 'iraiser.eu', 'www.iraiser.com', 'iraiser.com'],
    script: ['*.iraiser.eu'],
    stylesheet: ['*.iraiser.eu'],
    frame: ['{account}.iraiser.eu'],
    form: ['{account}.iraiser.eu'],
    link: ['{account}.iraiser.eu'],
    inlineScript: ['iRaiser.PaymentStartDate', 'window.iRaiser'],
  },
  reserved: ['www', 'libs', 'static', 'api', 'cdn', 'help'],
  confusedWith: ['a campaign’s own donation page whose payment provider is another'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://libs.iraiser.eu/libs/payment/frame/1.6/IRaiserFrame.js' }] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://exemple-asso.iraiser.eu/b/mon-don', text: 'Faire un don', area: 'nav' }] },
      role: 'sends-to',
      account: 'exemple-asso',
    },
    { facts: { url: 'https://exemple-asso.iraiser.eu/b/mon-don' }, role: 'host', account: 'exemple-asso' },
  ],
  counterexamples: [
    { why: 'eviliraiser.eu is another name', facts: { url: 'https://don.eviliraiser.eu/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://don.iraiser.eu.example.net/' } },
    {
      why: 'an article that names it',
      facts: { title: 'iRaiser', text: 'Les dons passent par iRaiser (iraiser.eu).' },
    },
  ],
});
