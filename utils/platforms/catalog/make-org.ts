import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'Conditions générales d’utilisation, https://www.legislatives-citoyennes.fr/cgu';

export default definePlatform({
  name: 'Make.org',
  kind: 'embedded-service',
  purpose: 'participation',
  source: 'Public code and pages that embed it, read 2026-08; background knowledge',
  date: '2026-08',
  operator: sourced('Make.org SAS', TERMS, '2017'),
  seat: sourced('FR', TERMS, '2017'),
  gdprRole: { ...background('controller'), value: 'controller' },
  hosts: ['make.org', 'www.make.org', 'about.make.org'],
  // The terms at hand are those of a service of 2017.
  termsUrl: 'https://www.legislatives-citoyennes.fr/cgu',
  policyLanguages: background('fr en'),
  fingerprints: {
    address: ['make.org', '*.make.org'],
    script: ['*.make.org'],
    frame: ['widget.make.org', 'make.org', '*.make.org'],
    form: ['make.org', '*.make.org'],
    link: ['make.org/*/consultation', 'make.org/consultation'],
  },
  confusedWith: ['other names that end in “make.org”'],
  examples: [
    {
      facts: { assets: [{ kind: 'frame', url: 'https://widget.make.org/?questionSlug=exemple&country=FR' }] },
      role: 'loads-from',
    },
    {
      facts: {
        links: [{ url: 'https://make.org/FR/consultation/exemple/participate', text: 'Participer', area: 'body' }],
      },
      role: 'sends-to',
    },
    { facts: { url: 'https://make.org/FR/consultation/exemple' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://wemake.org/FR/consultation/x' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://make.org/', text: 'Make.org', area: 'footer' }] },
    },
  ],
});
