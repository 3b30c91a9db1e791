import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'NGP VAN Terms of Service, kept at tosdr/tosdr-versions@20a4782';
const POLICY = 'Bonterra Privacy Policy, https://bonterratech.com/legal/privacy-policy';
/** Day of the last change that the text itself states. */
const READ = '2021-06-24';
const termsUrl = 'https://www.ngpvan.com/content/terms-service';
const privacyUrl = 'https://bonterratech.com/legal/privacy-policy';
/** Serves ActionTag; full label, for other labels of cloudfront.net belong to others. */
const CDN = 'd1aqhv4sn5kxtx.cloudfront.net';

export default definePlatform({
  name: 'NGP VAN (ActionTag)',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Public pages and files that embed it, read 2026-08',
  date: '2026-08',
  operator: sourced('EveryAction, Inc. (Bonterra)', TERMS, READ),
  seat: sourced('US', TERMS, READ),
  law: sourced('District of Columbia, US', `${TERMS}, section 7.12`, READ),
  region: sourced('US', POLICY, '2023-09-05'),
  // Processor for its customers’ data, controller for FastAction and ActionID.
  gdprRole: { ...sourced('both', `${TERMS}, section 1.7.4`, READ), value: 'both' },
  dataOwner: { ...sourced('both', `${TERMS}, sections 2.1 and 2.2`, READ), value: 'both' },
  dataExport: { ...sourced('customer', `${TERMS}, section 4.1.4`, READ), value: 'customer' },
  statements: [
    {
      topic: 'decides',
      exact:
        'Certain Platforms or features of a Platform are end user or consumer facing where we may act as a “controller” or similar term as used in various Data Protection Laws. Examples of these Platforms or features include FastAction, ActionID, and Social Matching.',
      lang: 'en',
      source: 'Terms of Service, section 1.7.4',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact:
        'As between you and us, you own all right, title, and interest (including all patent, copyright, trademark, trade secret and other intellectual property rights) in and to the Customer Data and, subject to any limitations imposed on such by any identified or identifiable individual, the Personal Data contained therein.',
      lang: 'en',
      source: 'Terms of Service, section 2.1',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'at your written request and instruction, we will: (i) provide you with (1) temporary access to the Platforms to retrieve Customer Data or (2) copies of all Customer Data then in our possession or control in a commonly accessible data format, or (ii) delete all Customer Data in our possession or otherwise in our control',
      lang: 'en',
      source: 'Terms of Service, section 4.1.4',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'law',
      exact:
        'the services offered through Mobilize and NGP VAN are offered only in the United States, and as such, are not subject to foreign data protection laws',
      lang: 'en',
      source: 'Bonterra Privacy Policy',
      url: privacyUrl,
      date: '2023-09-05',
    },
  ],
  hosts: ['ngpvan.com', 'www.ngpvan.com', 'bonterratech.com', 'www.bonterratech.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: sourced('en fr', 'Privacy Policy, https://www.ngpvan.com/content/privacy-policy-fr', '2020'),
  fingerprints: {
    address: ['secure.ngpvan.com', 'act.ngpvan.com', 'advocator.ngpvan.com', 'ngpvan.com', 'www.ngpvan.com'],
    // The class ngp-form stands on EveryAction’s forms too: only a host tells the two apart.
    script: [CDN, '*.ngpvan.com'],
    stylesheet: [CDN],
    frame: ['*.ngpvan.com'],
    form: ['*.ngpvan.com'],
    link: ['secure.ngpvan.com', 'act.ngpvan.com', 'advocator.ngpvan.com'],
  },
  hiddenBy: ['everyaction'],
  confusedWith: [
    'EveryAction: the same ActionTag script and form marks, told apart by the host the form posts to',
    'other customers of CloudFront',
  ],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: `https://${CDN}/actiontag/at.js` }], classes: ['ngp-form'] },
      role: 'loads-from',
    },
    {
      facts: { links: [{ url: 'https://secure.ngpvan.com/y49tExample', text: 'Volunteer', area: 'nav' }] },
      role: 'sends-to',
    },
    { facts: { url: 'https://secure.ngpvan.com/y49tExample' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'the form mark alone, which EveryAction shares', facts: { classes: ['ngp-form'] } },
    {
      why: 'another label of CloudFront',
      facts: { assets: [{ kind: 'script', url: 'https://d1aqhv4sn5kxty.cloudfront.net/actiontag/at.js' }] },
    },
    {
      why: 'a form of EveryAction',
      facts: {
        assets: [{ kind: 'script', url: 'https://static.everyaction.com/ea-actiontag/at.js' }],
        classes: ['ngp-form'],
      },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://secure.ngpvan.com.example.net/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.ngpvan.com/', text: 'NGP VAN', area: 'footer' }] },
    },
  ],
});
