import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Sentry',
  kind: 'embedded-service',
  purpose: 'monitoring',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Sentry, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: background('Functional Software, Inc.'),
  seat: sourced('US', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['sentry.io', 'www.sentry.io', 'docs.sentry.io'],
  privacyUrl: 'https://sentry.io/privacy/',
  fingerprints: {
    script: [
      'browser.sentry-cdn.com',
      'js.sentry-cdn.com',
      'js-de.sentry-cdn.com',
      'cdn.ravenjs.com',
      'd3nslu0hdya83q.cloudfront.net',
    ],
    inlineScript: ['.ingest.sentry.io', '.ingest.us.sentry.io', '.ingest.de.sentry.io'],
  },
  confusedWith: ['Sentry on a server of the site’s own, whose reports go there'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://browser.sentry-cdn.com/8.0.0/bundle.min.js' }] },
      role: 'loads-from',
    },
    { facts: { inlineScripts: ['Sentry.init({dsn:"https://0123@o1.ingest.de.sentry.io/2"})'] }, role: 'loads-from' },
  ],
  counterexamples: [
    {
      why: 'a server of the site’s own',
      facts: { inlineScripts: ['Sentry.init({dsn:"https://0123@sentry.example.org/2"})'] },
    },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://browser.evilsentry-cdn.com/bundle.min.js' }] },
    },
  ],
});
