import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'SurveyMonkey Terms of Use, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'SurveyMonkey Privacy Notice, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const [TERMS_READ, READ] = ['2025-12-04', '2025-12-02'];
const termsUrl = 'https://www.surveymonkey.com/mp/legal/terms-of-use/';
const privacyUrl = 'https://www.surveymonkey.com/mp/legal/privacy/';

export default definePlatform({
  name: 'SurveyMonkey',
  kind: 'embedded-service',
  purpose: 'forms',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('SurveyMonkey Europe UC; SurveyMonkey Inc. in the United States', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  law: sourced('Ireland; California in the United States', TERMS, TERMS_READ),
  gdprRole: { ...sourced('processor', `${PRIVACY}, section 10`, READ), value: 'processor' },
  dataOwner: { ...sourced('customer', `${TERMS}, section 3.1`, TERMS_READ), value: 'customer' },
  dataExport: { ...sourced('customer', TERMS, TERMS_READ), value: 'customer' },
  onClosure: { ...sourced('deleted', TERMS, TERMS_READ), value: 'deleted' },
  statements: [
    {
      topic: 'decides',
      exact:
        'If you have provided survey responses, filled out a form, submitted an application, or provided website feedback to a Creator using SurveyMonkey services, that Creator is the controller of your data, and SurveyMonkey is the processor of that data.',
      lang: 'en',
      source: 'Privacy Notice, section 10',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact:
        'You retain ownership of and access to all of your intellectual property rights in your Content. SurveyMonkey does not claim ownership over any of your Content.',
      lang: 'en',
      source: 'Terms of Use, section 3.1',
      url: termsUrl,
      date: TERMS_READ,
    },
    {
      topic: 'closes',
      exact:
        'When you close your account, your Subscription will automatically be cancelled, your Services will be terminated, and you will no longer be able to access your account to use the Services and your Content will be deleted in accordance with our data retention policy and these TOU.',
      lang: 'en',
      source: 'Terms of Use',
      url: termsUrl,
      date: TERMS_READ,
    },
  ],
  hosts: ['surveymonkey.com', 'www.surveymonkey.com', 'help.surveymonkey.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    address: ['*.surveymonkey.com', 'surveymonkey.com', '*.surveymonkey.co.uk', '*.surveymonkey.de', '*.research.net'],
    script: ['widget.surveymonkey.com'],
    frame: ['*.surveymonkey.com', '*.research.net'],
    form: ['*.surveymonkey.com'],
    link: ['*.surveymonkey.com/r', '*.surveymonkey.co.uk/r', '*.surveymonkey.de/r', '*.research.net/r'],
  },
  confusedWith: ['a survey on one’s own site'],
  examples: [
    {
      facts: { links: [{ url: 'https://www.surveymonkey.com/r/EXAMPLE1', text: 'Take our survey', area: 'body' }] },
      role: 'sends-to',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://widget.surveymonkey.com/collect/website/js/tRaiETqnExample.js' }],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://fr.surveymonkey.com/r/EXAMPLE1' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'evilsurveymonkey.com is another name', facts: { url: 'https://www.evilsurveymonkey.com/r/A' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://www.surveymonkey.com.example.net/r/A' } },
    {
      why: 'a link to its privacy notice asks nothing',
      facts: { links: [{ url: privacyUrl, text: 'SurveyMonkey', area: 'body' }] },
    },
  ],
});
