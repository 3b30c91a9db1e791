import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const TERMS = 'Discord Terms of Service, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const PRIVACY = 'Discord Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
/** Newest change of both texts that the archive holds. */
const READ = '2026-04-08';
const termsUrl = 'https://discord.com/terms';
const privacyUrl = 'https://discord.com/privacy';

export default definePlatform({
  name: 'Discord',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Discord Inc. / Discord Netherlands B.V.', TERMS, READ),
  seat: sourced('US NL', TERMS, READ),
  law: sourced('California, US; courts of Amsterdam for the EEA', TERMS, READ),
  region: sourced('US', PRIVACY, READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  dataExport: { ...sourced('person', PRIVACY, READ), value: 'person' },
  onClosure: { ...sourced('deleted', PRIVACY, READ), value: 'deleted' },
  statements: [
    {
      topic: 'decides',
      exact:
        'If you reside in the European Economic Area (“EEA”), Discord Netherlands BV is the “data controller” of your personal information collected through the services (as defined in our Terms of Service). For everyone else, Discord Inc. is the data controller.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact:
        'Your content is yours, but you give us a license (which is a form of permission) to it when you use Discord.',
      lang: 'en',
      source: 'Terms of Service',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'We are based in the United States, and we process and store information on servers located in the United States. We may also store information on servers and equipment in other countries depending on a variety of factors, including the locations of our users and service providers.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'leaves',
      exact:
        'If you want to see what information we have collected about you, you can request a copy of your data in the Data & Privacy section of your User Settings.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'Disabling your account stops the processing of new data, but allows you to reactivate your account without interruption to you.',
      lang: 'en',
      source: 'Privacy Policy, “Disable or delete your account”',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['discord.com', 'www.discord.com', 'support.discord.com', 'discordapp.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: background('en'),
  fingerprints: {
    address: ['discord.com', 'www.discord.com', '*.discord.com', 'discordapp.com', 'discord.gg'],
    frame: ['discord.com/widget', 'discordapp.com/widget'],
    link: ['discord.gg', 'www.discord.gg', 'discord.com/invite', 'www.discord.com/invite', 'discordapp.com/invite'],
  },
  confusedWith: ['a site that names its user there without an invitation'],
  examples: [
    {
      facts: { links: [{ url: 'https://discord.gg/exampleinvite', text: 'Discord', area: 'footer' }] },
      role: 'sends-to',
    },
    {
      facts: { assets: [{ kind: 'frame', url: 'https://discord.com/widget?id=1234567890&theme=dark' }] },
      role: 'loads-from',
    },
    { facts: { url: 'https://discord.com/invite/exampleinvite' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'evildiscord.com is another name', facts: { url: 'https://evildiscord.com/invite/x' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://discord.com.example.net/invite/x' } },
    {
      why: 'a link to its terms invites nobody',
      facts: { links: [{ url: termsUrl, text: 'Discord’s terms', area: 'body' }] },
    },
  ],
});
