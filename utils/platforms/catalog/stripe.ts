import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

/** Pages that Stripe serves for its customers. */
const PAGES = [
  'buy.stripe.com',
  'checkout.stripe.com',
  'donate.stripe.com',
  'billing.stripe.com',
  'invoice.stripe.com',
];

export default definePlatform({
  name: 'Stripe',
  kind: 'embedded-service',
  purpose: 'payment',
  source: 'enthec/webappanalyzer@1b9eee8, entry Stripe, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: background('Stripe, Inc. / Stripe Payments Europe Ltd'),
  seat: sourced('US IE', 'ghostery/trackerdb@0448d4b, organisation Stripe', '2026-08-06'),
  gdprRole: { ...background('both'), value: 'both' },
  hosts: ['stripe.com', 'www.stripe.com', 'support.stripe.com'],
  termsUrl: 'https://stripe.com/legal',
  privacyUrl: 'https://stripe.com/privacy',
  fingerprints: {
    address: [...PAGES, 'stripe.com', 'www.stripe.com'],
    script: ['js.stripe.com', 'checkout.stripe.com'],
    frame: ['*.stripe.com', '*.stripe.network'],
    form: PAGES,
    link: PAGES,
  },
  confusedWith: ['platforms that take payments through it: NationBuilder, Raisely, Donorbox, Wix'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://js.stripe.com/v3/' }] }, role: 'loads-from' },
    {
      facts: { links: [{ url: 'https://buy.stripe.com/exampleLink', text: 'Donate', area: 'body' }] },
      role: 'sends-to',
    },
    { facts: { url: 'https://buy.stripe.com/exampleLink' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://js.pinstripe.com/v3/' }] } },
    {
      why: 'a link to its policy',
      facts: { links: [{ url: 'https://stripe.com/privacy', text: 'Stripe', area: 'body' }] },
    },
    {
      why: 'a script of that name on the site’s own host',
      facts: { assets: [{ kind: 'script', url: 'https://www.example.org/wp-stripe/js.stripe.com.js' }] },
    },
  ],
});
