import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

export default definePlatform({
  name: 'Klaviyo',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'ghostery/trackerdb@0448d4b, entry Klaviyo, read for its facts; background knowledge',
  date: '2026-08-06',
  operator: background('Klaviyo, Inc.'),
  seat: sourced('US', 'ghostery/trackerdb@0448d4b, entry Klaviyo', '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['klaviyo.com', 'www.klaviyo.com'],
  privacyUrl: 'https://www.klaviyo.com/legal/privacy',
  fingerprints: {
    address: ['*.klaviyo.com', 'klaviyo.com'],
    script: ['static.klaviyo.com', 'static-tracking.klaviyo.com', 'a.klaviyo.com', 'fast.a.klaviyo.com'],
    form: ['manage.kmail-lists.com', 'a.klaviyo.com'],
    link: ['manage.kmail-lists.com'],
    class: ['klaviyo-form-*'],
    inlineScript: ['window._klOnsite', '_learnq.push'],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123' }],
        classes: ['klaviyo-form-XyZ987'],
      },
      role: 'loads-from',
    },
    {
      facts: {
        forms: [
          {
            action: 'https://manage.kmail-lists.com/subscriptions/subscribe?a=1&g=2',
            method: 'get',
            fields: [{ type: 'email', name: 'email', label: 'Email', required: true }],
            submit: 'Sign up',
          },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    {
      why: 'evilklaviyo.com is another name',
      facts: { assets: [{ kind: 'script', url: 'https://static.evilklaviyo.com/a.js' }] },
    },
    { why: 'a name that ends in another domain', facts: { url: 'https://static.klaviyo.com.example.net/a' } },
    { why: 'an article that names it', facts: { title: 'Klaviyo', text: 'Shops like Klaviyo.' } },
  ],
});
