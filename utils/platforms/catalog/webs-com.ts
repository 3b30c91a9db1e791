import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const TERMS = 'Webs Terms of Service of 2013-07-31, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** The archive’s last copy of that text. */
const READ = '2022-09-20';
const termsUrl = 'https://www.webs.com/terms-of-service';

export default definePlatform({
  name: 'Webs',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Vistaprint Netherlands B.V., affiliated with Webs', TERMS, READ),
  seat: uncertain('NL', TERMS, READ),
  law: sourced('Maryland, US', `${TERMS}, section 33`, READ),
  dataOwner: { ...sourced('both', `${TERMS}, section 4`, READ), value: 'both' },
  onClosure: { ...sourced('no-help', `${TERMS}, section 31`, READ), value: 'no-help' },
  statements: [
    {
      topic: 'owns',
      exact:
        "You further agree that, as between you and Webs, subject to this Agreement and each User's rights, (i) Webs owns all right, title and interest, including all intellectual property rights, in and to the User Data collected by us, and (ii) you own all right, title and interest, including all intellectual property rights, in and to the User Data collected by you.",
      lang: 'en',
      source: 'Terms of Service, section 4',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'uses',
      exact:
        'As a Website Creator, you and your authorized representatives and administrators will have access to the email address of the Members of your Website, along with certain information, Content and data provided or collected during their registration and use of your Website ("Website Member Data").',
      lang: 'en',
      source: 'Terms of Service, section 4',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'Webs is not responsible for deleting Content on your behalf and Webs will not have any obligation to assist you in migrating your data or your Website(s) off of the Sites.',
      lang: 'en',
      source: 'Terms of Service, section 31',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'law',
      exact:
        'This Agreement shall be governed by the laws of the State of Maryland without giving effect to any principles that may provide the application of the law of another jurisdiction.',
      lang: 'en',
      source: 'Terms of Service, section 33',
      url: termsUrl,
      date: READ,
    },
  ],
  hosts: ['webs.com', 'www.webs.com', 'freewebs.com'],
  termsUrl,
  policyLanguages: sourced('en', TERMS, READ),
  ended: background('2023'),
  fingerprints: {
    address: ['{account}.webs.com', 'webs.com', 'www.webs.com', 'www.freewebs.com/{account}', '*.freewebs.com'],
    stylesheet: ['static.websimages.com', 'dynamic.websimages.com'],
    script: ['static.websimages.com', 'dynamic.websimages.com'],
    image: ['thumbs.freewebs.com', 'images.freewebs.com'],
    id: ['fw-*'],
    class: ['fw-*'],
    link: ['{account}.webs.com', 'www.freewebs.com/{account}'],
  },
  reserved: ['www', 'static', 'images', 'members', 'help', 'support', 'blog'],
  confusedWith: ['a site that kept a picture of its earlier pages there'],
  examples: [
    { facts: { url: 'https://examplecandidate.webs.com/' }, role: 'host', account: 'examplecandidate' },
    {
      facts: {
        url: 'https://www.example-ward-7.org/',
        assets: [
          { kind: 'script', url: 'https://static.websimages.com/JS/fw.js' },
          { kind: 'stylesheet', url: 'https://static.websimages.com/static/global/css/fw.css' },
        ],
        ids: ['fw-container', 'fw-footer'],
      },
      role: 'host',
    },
    {
      facts: { links: [{ url: 'https://examplecandidate.webs.com/', text: 'Our old site', area: 'body' }] },
      role: 'sends-to',
      account: 'examplecandidate',
    },
  ],
  counterexamples: [
    { why: 'evilwebs.com is another name', facts: { url: 'https://x.evilwebs.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.webs.com.example.net/' } },
    {
      why: 'a picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://thumbs.freewebs.com/Members/a.jpg' }], ids: ['fw-footer'] },
    },
  ],
});
