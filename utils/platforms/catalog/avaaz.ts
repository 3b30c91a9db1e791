import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

/** One document holds both: the policy first, then the terms of use. */
const POLICY = 'Avaaz Privacy Policy & Terms of Use, effective 2019-04-20, kept at tosdr/tosdr-versions@0ccad9a';
/** The archived copy shows the page as it stood in 2024. */
const READ = '2024';
const privacyUrl = 'https://secure.avaaz.org/en/privacy/';

export default definePlatform({
  name: 'Avaaz',
  kind: 'host-platform',
  purpose: 'petitions',
  source: 'Addresses that Avaaz’s own policy names; background knowledge',
  date: '2026-08',
  operator: sourced('Avaaz Foundation, with a registered branch in the United Kingdom', POLICY, READ),
  seat: sourced('US GB', POLICY, READ),
  // Its text calls nobody else the controller, and itself only between the lines (“another data controller”).
  gdprRole: { ...uncertain('controller', POLICY, READ), value: 'controller' },
  dataExport: { ...sourced('person', POLICY, READ), value: 'person' },
  statements: [
    {
      topic: 'uses',
      exact:
        'When you sign a petition created on the Avaaz Community Petitions platform, we provide your name, city, and country to the petition creator so they can deliver it to the campaign target.',
      lang: 'en',
      source: 'Privacy Policy, “Do we share your information?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'uses',
      exact:
        'Please note that when you sign a petition, send a message, make a donation, or take any action on this site, we create a virtual user account for you where you can update your personal contact information and preferences so that we can better communicate with you to achieve the Avaaz mission.',
      lang: 'en',
      source: 'Privacy Policy, “What do we do with your information?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'Avaaz is a global organization with members and staff around the world, so your information may be transferred and stored across borders.',
      lang: 'en',
      source: 'Privacy Policy, “How do we keep your information safe?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'law',
      exact:
        'Any legal suit, action or proceeding arising out of, or related to, these Terms of Use or the website shall be instituted exclusively in the federal courts of the United States or the courts of the State of New York, in each case located in the City of New York and County of New York, although we retain the right to bring any suit, action or proceeding against you for breach of these Terms of Use in your country of residence or any other relevant country.',
      lang: 'en',
      source: 'Terms of Use, “Jurisdiction”',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['avaaz.org', 'www.avaaz.org', 'secure.avaaz.org', 'stats.avaaz.org'],
  termsUrl: privacyUrl,
  privacyUrl,
  policyLanguages: sourced('en fr de es it pt ar', POLICY, READ),
  fingerprints: {
    address: ['secure.avaaz.org', 'avaaz.org', 'www.avaaz.org'],
    frame: ['secure.avaaz.org'],
    script: ['secure.avaaz.org'],
    form: ['secure.avaaz.org'],
    link: ['community_petitions', 'campaign', 'petition'].flatMap((part) =>
      ['secure.avaaz.org', 'avaaz.org', 'www.avaaz.org'].flatMap((host) => [`${host}/${part}`, `${host}/*/${part}`]),
    ),
  },
  confusedWith: ['a campaign’s own site that links its petition at Avaaz'],
  examples: [
    {
      facts: { url: 'https://secure.avaaz.org/community_petitions/fr/la_mairie_exemple_une_piscine/' },
      role: 'host',
    },
    {
      facts: {
        links: [
          { url: 'https://secure.avaaz.org/campaign/en/example_rivers_loc/', text: 'Sign the petition', area: 'body' },
        ],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'evilavaaz.org is another name', facts: { url: 'https://evilavaaz.org/campaign/' } },
    {
      why: 'a name that ends in another domain',
      facts: { url: 'https://secure.avaaz.org.example.net/campaign/fr/x/' },
    },
    {
      why: 'a link to its privacy policy sends nobody to a petition',
      facts: { links: [{ url: privacyUrl, text: 'Avaaz', area: 'body' }] },
    },
    {
      why: 'a link is no hosting',
      facts: {
        links: [{ url: 'https://secure.avaaz.org/community_petitions/en/x/', text: 'Our petition', area: 'nav' }],
      },
      role: 'sends-to',
    },
  ],
});
