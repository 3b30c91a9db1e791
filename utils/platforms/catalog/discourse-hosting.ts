import { definePlatform } from '../define-platform';
import { background, sourced, uncertain } from '../state-fact';

const POLICY = 'CDCK Privacy Information, kept at tosdr/tosdr-versions@9c41caa';
/** The text is not dated; it speaks of a judgment of July 2020, and the archive’s list of texts is of 2024. */
const READ = '2024';
const privacyUrl = 'https://www.discourse.org/privacy';

/** Forums kept by the company that makes Discourse: their parts come from its own delivery hosts. */
export default definePlatform({
  name: 'Discourse, hosted by its maker',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-08',
  operator: sourced('Civilized Discourse Construction Kit, Inc. (CDCK)', POLICY, READ),
  seat: background('US'),
  region: uncertain('US CA EU', `${POLICY}, “Where does CDCK store data about me?”`, READ),
  gdprRole: { ...uncertain('processor', POLICY, READ), value: 'processor' },
  statements: [
    {
      topic: 'decides',
      exact:
        'CDCK is the responsible party, or controller, for the data we collect and process for our own purposes. For instance, CDCK is responsible for data about our customers, employees, open source contributors, and visitors to our own websites and forums.',
      lang: 'en',
      source: 'Privacy Information, “Who is responsible for data collected about me?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'decides',
      exact:
        'Privacy inquiries or notices you send to CDCK about forums we host on behalf of our customers will be referred to the appropriate responsible party.',
      lang: 'en',
      source: 'Privacy Information, “Who is responsible for data collected about me?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'uses',
      exact:
        'CDCK does not intentionally collect or process sensitive personal information, such as government identification numbers, information on racial or ethnic origin, political opinions, genetic data, biometric data, health data, or any of the special categories of personal data specified by the GDPR.',
      lang: 'en',
      source: 'Privacy Information, “What personal information does CDCK collect, and why?”',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact:
        'Most forums that CDCK hosts store data in CDCK’s data centers and Amazon Web Services S3 in the United States. Some forums that CDCK hosts store data in data centers in other jurisdictions, such as Canada and the European Union.',
      lang: 'en',
      source: 'Privacy Information, “Where does CDCK store data about me?”',
      url: privacyUrl,
      date: READ,
    },
  ],
  hosts: ['discourse.org', 'www.discourse.org', 'meta.discourse.org', 'blog.discourse.org'],
  privacyUrl,
  policyLanguages: sourced('en', POLICY, READ),
  fingerprints: {
    address: ['{account}.discourse.group', '*.discourse.org', 'discourse.org'],
    stylesheet: ['*.discourse-cdn.com'],
    script: ['*.discourse-cdn.com'],
    image: ['*.discourse-cdn.com'],
    link: ['{account}.discourse.group'],
  },
  // Every forum, wherever it is kept, may take the letters that stand for faces from there.
  except: ['avatars.discourse-cdn.com'],
  runsOn: ['discourse'],
  confusedWith: ['a forum kept elsewhere that takes its avatars from there'],
  examples: [
    {
      facts: {
        url: 'https://forum.example-party.org/',
        metas: [{ name: 'generator', content: 'Discourse 3.5.0.beta1 - https://github.com/discourse/discourse' }],
        assets: [
          { kind: 'script', url: 'https://sea2.discourse-cdn.com/example/assets/vendor-1a2b.js' },
          { kind: 'stylesheet', url: 'https://sea2.discourse-cdn.com/example/stylesheets/common_1a2b.css' },
        ],
      },
      role: 'host',
    },
    {
      facts: {
        url: 'https://example-party.discourse.group/',
        metas: [{ name: 'generator', content: 'Discourse 3.5.0.beta1 - https://github.com/discourse/discourse' }],
      },
      role: 'host',
      account: 'example-party',
    },
  ],
  counterexamples: [
    { why: 'evildiscourse.group is another name', facts: { url: 'https://x.evildiscourse.group/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.discourse.group.example.net/' } },
    {
      why: 'a forum kept elsewhere takes its avatars from there',
      facts: {
        metas: [{ name: 'generator', content: 'Discourse 3.5.0 - https://github.com/discourse/discourse' }],
        assets: [{ kind: 'image', url: 'https://avatars.discourse-cdn.com/v4/letter/a/1/48.png' }],
      },
    },
  ],
});
