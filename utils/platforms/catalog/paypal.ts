import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const POLICY = 'PayPal Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-08-22';
/** Pages that take payments, with or without a language before them. */
const SENDS = ['cgi-bin/webscr', 'donate'].flatMap((page) => [
  `www.paypal.com/${page}`,
  `www.paypal.com/*/${page}`,
  `paypal.com/${page}`,
]);

export default definePlatform({
  name: 'PayPal',
  kind: 'embedded-service',
  purpose: 'payment',
  source: 'enthec/webappanalyzer@1b9eee8, entry PayPal, read for its facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('PayPal (Europe) S.à r.l. et Cie, S.C.A. / PayPal, Inc.', POLICY, READ),
  seat: sourced('LU US', POLICY, READ),
  gdprRole: { ...uncertain('controller', POLICY, READ), value: 'controller' },
  hosts: ['paypal.com', 'www.paypal.com'],
  termsUrl: 'https://www.paypal.com/cz/webapps/mpp/ua/useragreement-full?locale.x=en_CZ',
  privacyUrl: 'https://www.paypal.com/cz/webapps/mpp/ua/privacy-full?locale.x=en_CZ',
  fingerprints: {
    address: ['www.paypal.com', 'paypal.com', 'paypal.me', 'www.paypal.me'],
    script: ['*.paypalobjects.com', 'www.paypal.com/sdk/js', '*.paypal.com'],
    image: ['www.paypalobjects.com'],
    frame: ['*.paypal.com'],
    form: [...SENDS, '*.paypal.com'],
    link: [...SENDS, 'www.paypal.com/paypalme/{account}', 'www.paypal.me/{account}', 'paypal.me/{account}'],
  },
  confusedWith: ['platforms that take payments through it'],
  examples: [
    {
      facts: {
        forms: [{ action: 'https://www.paypal.com/donate', method: 'post', fields: [], submit: 'Donate' }],
      },
      role: 'sends-to',
    },
    {
      facts: {
        links: [{ url: 'https://www.paypal.com/it/cgi-bin/webscr?cmd=_s-xclick', text: 'Donazione', area: 'body' }],
      },
      role: 'sends-to',
    },
    {
      facts: { links: [{ url: 'https://www.paypal.me/examplecampaign', text: 'Donate', area: 'nav' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://www.paypal.com/sdk/js?client-id=example' }] },
      role: 'loads-from',
    },
    { facts: { url: 'https://www.paypal.com/donate/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.mypaypal.com/donate' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.paypal.com.example.net/donate' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.paypal.com/', text: 'PayPal', area: 'footer' }] },
    },
  ],
});
