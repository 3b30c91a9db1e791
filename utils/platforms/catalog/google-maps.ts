import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'Google Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** Maps are shown under Google's country domains too; named one by one. */
const ENDINGS = 'com fr de es it nl be ch at pt pl se dk fi no ie ca co.uk com.au co.nz'.split(' ');

export default definePlatform({
  name: 'Google Maps',
  kind: 'embedded-service',
  // It delivers maps.
  purpose: 'delivery',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Google Maps, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  operator: sourced('Google Ireland Limited / Google LLC', PRIVACY, '2026-08-22'),
  seat: sourced('IE US', PRIVACY, '2026-08-22'),
  gdprRole: { ...sourced('controller', `${PRIVACY}, version of 2023`, '2023-09-07'), value: 'controller' },
  hosts: ['maps.google.com', 'policies.google.com'],
  termsUrl: 'https://www.google.com/help/terms_maps/',
  privacyUrl: 'https://policies.google.com/privacy',
  fingerprints: {
    script: ['maps.googleapis.com', 'maps.google.com/maps', 'maps.gstatic.com'],
    frame: ENDINGS.flatMap((ending) => [`www.google.${ending}/maps`, `maps.google.${ending}`]),
    image: ['maps.googleapis.com', 'maps.gstatic.com'],
  },
  confusedWith: ['a link to a place'],
  examples: [
    { facts: { assets: [{ kind: 'frame', url: 'https://www.google.com/maps/embed?pb=!1m18' }] }, role: 'loads-from' },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://maps.google.fr/maps?q=mairie&output=embed' }] },
      role: 'loads-from',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://maps.googleapis.com/maps/api/js?key=abc' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a link to a place',
      facts: { links: [{ url: 'https://www.google.com/maps/place/Mairie', text: 'Map', area: 'footer' }] },
    },
    { why: 'another name', facts: { assets: [{ kind: 'frame', url: 'https://www.google.evil.com/maps/embed' }] } },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://maps.evilgoogleapis.com/maps/api/js' }] },
    },
  ],
});
