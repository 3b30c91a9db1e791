import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const PRIVACY = 'Telegram Privacy Policy, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const IMPRINT = 'Telegram FAQ, “Where is Telegram based?”, kept at OpenTermsArchive/contrib-versions@d6fb386e';
const READ = '2026-08-22';
const privacyUrl = 'https://telegram.org/privacy';

export default definePlatform({
  name: 'Telegram',
  kind: 'host-platform',
  purpose: 'messages',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Telegram Messenger Inc.', PRIVACY, READ),
  // The FAQ names Dubai for its developers; the company’s own seat is not in it.
  seat: uncertain('AE VG', IMPRINT, '2024-09-27'),
  region: sourced('NL', PRIVACY, READ),
  gdprRole: { ...sourced('controller', PRIVACY, READ), value: 'controller' },
  dataExport: { ...sourced('person', PRIVACY, READ), value: 'person' },
  onClosure: { ...sourced('deleted', `${PRIVACY}, section 10`, READ), value: 'deleted' },
  statements: [
    {
      topic: 'stores',
      exact:
        'If you signed up for Telegram from the UK or the EEA, your data is stored in data centers in the Netherlands.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'Deleting your account removes all messages, media, contacts and every other piece of data you store in the Telegram cloud. This action must be confirmed via your Telegram account and cannot be undone.',
      lang: 'en',
      source: 'Privacy Policy, section 10',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['telegram.org', 'www.telegram.org', 'core.telegram.org', 'web.telegram.org'],
  termsUrl: 'https://telegram.org/tos',
  privacyUrl,
  policyLanguages: background('en'),
  fingerprints: {
    address: ['t.me/s/{account}', 't.me/{account}', 't.me', 'telegram.me', '*.telegram.org', 'telegram.org'],
    script: ['telegram.org/js/telegram-widget.js'],
    frame: ['t.me/{account}', 'oauth.telegram.org'],
    link: [
      't.me/s/{account}',
      't.me/{account}',
      't.me/joinchat',
      'telegram.me/{account}',
      'telegram.me/joinchat',
      'telegram.dog/{account}',
    ],
  },
  // Buttons that share this page lead to nobody’s channel.
  except: ['t.me/share', 'telegram.me/share', 't.me/iv', 't.me/addstickers', 't.me/proxy'],
  reserved: ['s', 'joinchat', 'c', 'share', 'iv'],
  confusedWith: ['a site with a share button'],
  examples: [
    {
      facts: { links: [{ url: 'https://t.me/examplecampaign', text: 'Telegram', area: 'footer' }] },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    { facts: { url: 'https://t.me/s/examplecampaign' }, role: 'host', account: 'examplecampaign' },
    {
      facts: { assets: [{ kind: 'script', url: 'https://telegram.org/js/telegram-widget.js?22' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'a button that shares this page',
      facts: { links: [{ url: 'https://t.me/share/url?url=https://www.example.org/', text: 'Share', area: 'body' }] },
    },
    { why: 'not.me is another name', facts: { links: [{ url: 'https://not.me/x', text: 'Telegram', area: 'body' }] } },
    { why: 'a name that ends in another domain', facts: { url: 'https://t.me.example.net/x' } },
  ],
});
