import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Google Fonts',
  kind: 'embedded-service',
  purpose: 'fonts',
  source: 'enthec/webappanalyzer@1b9eee8, entry Google Font API, read for its facts',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, '2026-08-22'),
  seat: sourced('IE US', PRIVACY, '2026-08-22'),
  gdprRole: { ...sourced('controller', `${PRIVACY}, version of 2023`, '2023-09-07'), value: 'controller' },
  hosts: ['fonts.google.com', 'policies.google.com'],
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    stylesheet: ['fonts.googleapis.com'],
    script: ['ajax.googleapis.com/ajax/libs/webfont'],
    relation: [
      { rel: '*', match: 'fonts.googleapis.com' },
      { rel: '*', match: 'fonts.gstatic.com' },
    ],
  },
  confusedWith: ['fonts from Google that a site keeps on its own server'],
  examples: [
    {
      facts: { assets: [{ kind: 'stylesheet', url: 'https://fonts.googleapis.com/css2?family=Inter&display=swap' }] },
      role: 'loads-from',
    },
    { facts: { relations: [{ rel: 'preconnect', url: 'https://fonts.gstatic.com/' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    {
      why: 'a copy on the site’s own server',
      facts: { assets: [{ kind: 'stylesheet', url: 'https://www.example.org/fonts/google-fonts.css' }] },
    },
    {
      why: 'a link to the font’s page',
      facts: { links: [{ url: 'https://fonts.google.com/specimen/Inter', text: 'Inter', area: 'footer' }] },
    },
  ],
});
