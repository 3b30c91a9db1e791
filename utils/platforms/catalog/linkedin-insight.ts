import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'LinkedIn Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-02-20';
const privacyUrl = 'https://www.linkedin.com/legal/privacy-policy';

export default definePlatform({
  name: 'LinkedIn Insight Tag',
  kind: 'embedded-service',
  purpose: 'advertising',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Linkedin Insight Tag, and ghostery/trackerdb@0448d4b, entry LinkedIn Ads, read for their facts',
  date: '2026-08-17',
  operator: sourced('LinkedIn Ireland Unlimited Company / LinkedIn Corporation', PRIVACY, READ),
  seat: sourced('IE US', PRIVACY, READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  statements: [
    {
      topic: 'decides',
      exact:
        'If you are in the “Designated Countries”, LinkedIn Ireland Unlimited Company (“LinkedIn Ireland”) will be the controller of your personal data provided to, or collected by or for, or processed in connection with our Services.',
      lang: 'en',
      source: 'Privacy Policy, “Data Controllers and Contracting Parties”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'leaves',
      exact:
        'We process data both inside and outside of the United States and rely on legally-provided mechanisms to lawfully transfer data across borders.',
      lang: 'en',
      source: 'Privacy Policy, section 5.2',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['linkedin.com', 'www.linkedin.com', 'business.linkedin.com'],
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    script: ['snap.licdn.com/li.lms-analytics'],
    image: ['px.ads.linkedin.com', 'dc.ads.linkedin.com', 'px4.ads.linkedin.com'],
    inlineScript: ['_linkedin_partner_id', '_linkedin_data_partner_ids'],
  },
  confusedWith: ['a button that shares a page on LinkedIn'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
        inlineScripts: ['_linkedin_partner_id = "123456"; window._linkedin_data_partner_ids = [];'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'evillicdn.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://snap.evillicdn.com/li.lms-analytics/insight.min.js' }] },
    },
    {
      why: 'a name that ends in another domain',
      facts: {
        assets: [{ kind: 'script', url: 'https://snap.licdn.com.example.net/li.lms-analytics/insight.min.js' }],
      },
    },
    {
      why: 'a button that shares this page',
      facts: {
        links: [{ url: 'https://www.linkedin.com/sharing/share-offsite/?url=x', text: 'LinkedIn', area: 'footer' }],
        assets: [{ kind: 'script', url: 'https://platform.linkedin.com/in.js' }],
      },
    },
  ],
});
