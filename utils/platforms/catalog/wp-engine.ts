import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const TERMS = 'WP Engine Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const DPA = 'WP Engine Data Processing Addendum, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const termsUrl = 'https://wpengine.com/legal/terms-of-service/';

export default definePlatform({
  name: 'WP Engine',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('WPEngine, Inc.', TERMS, '2026-08-22'),
  seat: sourced('US', TERMS, '2026-08-22'),
  law: sourced('Texas, US', TERMS, '2026-08-22'),
  gdprRole: { ...sourced('processor', DPA, '2026-08-22'), value: 'processor' },
  dataOwner: { ...sourced('customer', `${TERMS}, section 6`, '2026-08-22'), value: 'customer' },
  onClosure: { ...sourced('deleted', `${DPA}, section 10`, '2026-08-22'), value: 'deleted' },
  statements: [
    {
      topic: 'owns',
      exact:
        'Customer Content is and remains your exclusive property, and we claim no rights whatsoever in the Customer Content except to the extent explicitly granted herein.',
      lang: 'en',
      source: 'Terms of Service, section 6',
      url: termsUrl,
      date: '2025-09-23',
    },
    {
      topic: 'closes',
      exact:
        'Once your account has been terminated, you will no longer be able to receive support or access the User Portal, and we will not be able to assist you with any site migration tasks.',
      lang: 'en',
      source: 'Terms of Service, section 5',
      url: termsUrl,
      date: '2025-09-23',
    },
  ],
  hosts: ['wpengine.com', 'www.wpengine.com'],
  termsUrl,
  policyLanguages: sourced('en', TERMS, '2026-08-22'),
  fingerprints: {
    address: ['{account}.wpenginepowered.com', '{account}.wpengine.com'],
    stylesheet: ['{account}.wpenginepowered.com', '{account}.wpengine.com'],
    script: ['{account}.wpenginepowered.com', '{account}.wpengine.com'],
    image: ['{account}.wpenginepowered.com', '{account}.wpengine.com'],
  },
  reserved: ['www', 'my', 'support'],
  runsOn: ['wordpress-org'],
  confusedWith: ['WordPress, its software, which runs anywhere'],
  examples: [
    {
      facts: {
        url: 'https://examplecampaign.wpenginepowered.com/',
        metas: [{ name: 'generator', content: 'WordPress 6.8.1' }],
      },
      role: 'host',
      account: 'examplecampaign',
    },
    {
      facts: {
        url: 'https://www.example-campaign.org/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://examplecampaign.wpenginepowered.com/wp-content/themes/campaign/style.css',
          },
          { kind: 'script', url: 'https://examplecampaign.wpenginepowered.com/wp-includes/js/jquery/jquery.min.js' },
        ],
      },
      role: 'host',
      account: 'examplecampaign',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilwpengine.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.wpengine.com.example.net/' } },
    {
      why: 'an image that another site keeps there',
      facts: { assets: [{ kind: 'image', url: 'https://other.wpengine.com/wp-content/uploads/a.jpg' }] },
    },
  ],
});
