import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'Sinch Email Terms of Service (Mailjet), kept at OpenTermsArchive/contrib-versions@d6fb386e';
const AGREEMENT = 'Sinch Email Data Processing Agreement (Mailjet), kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Mailjet Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const [TERMS_READ, READ] = ['2025-02-28', '2025-01-17'];
const termsUrl = 'https://www.mailjet.com/legal/terms/';
const agreementUrl = 'https://www.mailjet.com/legal/dpa/';

export default definePlatform({
  name: 'Mailjet',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Sinch Email, a company of the Sinch group', PRIVACY, READ),
  seat: background('FR SE US'),
  law: sourced('France (Mailjet SAS, Mailjet GmbH), England, Spain or Texas, US, by contract', TERMS, TERMS_READ),
  region: sourced('US EU', PRIVACY, READ),
  gdprRole: { ...sourced('processor', AGREEMENT, READ), value: 'processor' },
  dataOwner: { ...sourced('customer', TERMS, TERMS_READ), value: 'customer' },
  dataExport: { ...sourced('customer', `${AGREEMENT}, section 11`, READ), value: 'customer' },
  onClosure: { ...sourced('deleted-later', `${AGREEMENT}, section 11`, READ), value: 'deleted-later' },
  statements: [
    {
      topic: 'owns',
      exact: 'Customer Data is, and at all times shall remain, your exclusive property.',
      lang: 'en',
      source: 'Terms of Service',
      url: termsUrl,
      date: TERMS_READ,
    },
    {
      topic: 'decides',
      exact:
        "For the purposes of this DPA, the Customer is the controller of the Customer's Personal Data and Sinch Email is the processor of such data, except when the Customer acts as a processor of the Customer's Personal Data, in which case Sinch Email is a sub-processor.",
      lang: 'en',
      source: 'Data Processing Agreement, section 4',
      url: agreementUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'Your platform will be hosted from their data centers throughout the United States or Europe, based on where you have selected to deploy our services (no transfers between these separate data center locations occur).',
      lang: 'en',
      source: 'Privacy Policy',
      url: 'https://www.mailjet.com/privacy-policy/',
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'Within ninety (90) days following termination of the account, the Processor shall delete and/or return all Personal Data processed pursuant to this DPA.',
      lang: 'en',
      source: 'Data Processing Agreement, section 11',
      url: agreementUrl,
      date: READ,
    },
  ],
  hosts: ['mailjet.com', 'www.mailjet.com', 'mailgun.com', 'www.mailgun.com'],
  termsUrl,
  privacyUrl: 'https://www.mailjet.com/privacy-policy/',
  fingerprints: {
    address: ['*.mailjet.com', 'mailjet.com', '*.mjt.lu'],
    script: ['app.mailjet.com', '*.mailjet.com'],
    frame: ['app.mailjet.com/widget', '*.mailjet.com', '*.mjt.lu'],
    form: ['app.mailjet.com', '*.mjt.lu'],
    link: ['app.mailjet.com/widget', '*.mjt.lu'],
    class: ['mj-w-res-iframe', 'mj-w-*'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'frame', url: 'https://app.mailjet.com/widget/iframe/1abc/xyz' },
          { kind: 'script', url: 'https://app.mailjet.com/pas-nc-embedded-v1.js' },
        ],
        classes: ['mj-w-res-iframe'],
      },
      role: 'loads-from',
    },
    {
      facts: {
        links: [{ url: 'https://xk1ab.mjt.lu/wgt/xk1ab/x1/form', text: 'Lettre d’information', area: 'body' }],
      },
      role: 'sends-to',
    },
    { facts: { url: 'https://xk1ab.mjt.lu/wgt/xk1ab/x1/form' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'evilmailjet.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://app.evilmailjet.com/a.js' }] },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://app.mailjet.com.example.net/widget' } },
    { why: 'an article that names it', facts: { title: 'Mailjet', text: 'Nous envoyons nos lettres avec Mailjet.' } },
  ],
});
