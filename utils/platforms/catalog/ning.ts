import { definePlatform } from '../define-platform';
import { sourced, uncertain } from '../state-fact';

const TERMS = 'Ning Terms of Service, kept at OpenTermsArchive/contrib-versions';
const PRIVACY = 'Ning Privacy Policy, kept at OpenTermsArchive/contrib-versions';
/** Newest change of both texts that the archive holds. */
const READ = '2025-09-23';
const termsUrl = 'https://www.ning.com/termsofservice/';
const privacyUrl = 'https://www.ning.com/privacy/';

/** Networks made before 11 March 2013 are NING 2.0; the two generations load their parts from different paths. */
const [OLD, NEW] = ['NING 2.0', 'NING 3.0'];

export default definePlatform({
  name: 'Ning',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Public pages of Ning networks, read as files of public repositories',
  date: '2026-11-22',
  operator: sourced('NING Interactive, Inc.', TERMS, READ),
  seat: sourced('US', TERMS, READ),
  law: sourced('California, US', `${TERMS}, section 31`, READ),
  region: sourced('US', `${PRIVACY}, section 15`, READ),
  gdprRole: { ...sourced('not stated', PRIVACY, READ), value: 'not stated' },
  dataOwner: { ...sourced('customer', `${TERMS}, section 18`, READ), value: 'customer' },
  // Creator and administrators “have access to all Network Data”; no text speaks of a file to take away.
  dataExport: { ...uncertain('customer', `${PRIVACY}, section 7`, READ), value: 'customer' },
  onClosure: { ...sourced('no-help', `${TERMS}, section 30`, READ), value: 'no-help' },
  statements: [
    {
      topic: 'decides',
      exact:
        'NING collects information under the direction of its users, and has no direct relationship with the individuals whose personal data it processes.',
      lang: 'en',
      source: 'Privacy Policy, section 1',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'owns',
      exact:
        'Subject to this Agreement and each Member’s rights, all Network Data shall be the property of the applicable Network Creator.',
      lang: 'en',
      source: 'Terms of Service, section 18',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'stores',
      exact: 'The NING Platform is hosted in the United States.',
      lang: 'en',
      source: 'Privacy Policy, section 15',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'leaves',
      exact:
        'If you use the NING Platform from the European Union, or any other region with laws governing data collection and use that may differ from U.S. law, please note that you are transferring your personal data to the United States.',
      lang: 'en',
      source: 'Privacy Policy, section 15',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'uses',
      exact:
        'The Network Creator and their designated administrators of that Network have access to all Network Data that is collected on a particular Network and are required to comply with applicable laws (e.g., CAN-SPAM) and not to use or disclose Network Data or Personal Information in a manner that violates this Privacy Policy.',
      lang: 'en',
      source: 'Privacy Policy',
      url: privacyUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'NING will not have any obligation to assist you in migrating your data, Your Content, Your Network Data, Your Code or Your Network(s) off of the NING Platform and NING does not keep any back-up of any of Your Code, Your Content or Your Network Data.',
      lang: 'en',
      source: 'Terms of Service, section 30',
      url: termsUrl,
      date: READ,
    },
    {
      topic: 'closes',
      exact:
        'NING has the right (at its sole discretion) for any reason to (i) delete, disable or deactivate your account, block your email or IP address, or otherwise terminate your access to or use of the NING Platform or any Network, (ii) remove and discard any Code or Content within any Network or anywhere on the NING Platform or (iii) shut down a Network, including permanent deletion of any Network Data, with or without notice, and with no liability of any kind to you.',
      lang: 'en',
      source: 'Terms of Service, section 30',
      url: termsUrl,
      date: READ,
    },
  ],
  hosts: ['ning.com', 'www.ning.com', 'blog.ning.com'],
  termsUrl,
  privacyUrl,
  policyLanguages: sourced('en', PRIVACY, READ),
  fingerprints: {
    address: ['{account}.ning.com', 'ning.com', 'www.ning.com'],
    stylesheet: [
      { match: 'static.ning.com/socialnetworkmain', variant: OLD },
      { match: 'static.ning.com/{account}/widgets', variant: NEW },
    ],
    script: [
      { match: 'static.ning.com/socialnetworkmain', variant: OLD },
      { match: 'static.ning.com/{account}/widgets/lib/core.min.js', variant: NEW },
    ],
    image: ['api.ning.com/files', 'api.ning.com/icons'],
    inlineScript: [
      { match: 'ning = {"CurrentApp":*"id":"{account}"', variant: OLD },
      { match: 'ning = {"CurrentApp"', variant: OLD },
      { match: 'xg._loader', weight: 2, variant: OLD },
    ],
    id: ['xg', 'xg_*', 'xn_bar*'].map((match) => ({ match, variant: OLD })),
    class: ['xg_theme', 'xg_module*', 'xg_widget_*', 'xj_*'].map((match) => ({ match, variant: OLD })),
    path: [
      '/main/authorization/signup',
      '/main/authorization/signin',
      '/main/authorization/termsofservice',
      '/activity/log/list',
      '/profiles/blog/list',
    ],
    relation: [{ rel: 'edituri', match: '**/profiles/blog/rsd' }],
    // Its terms, section 8: networks may carry a "Powered by NING" notice in the footer.
    credit: [{ words: 'Ning', match: 'www.ning.com' }],
    link: ['{account}.ning.com'],
  },
  // Badges of a network are shown on sites that have nothing else to do with Ning.
  except: ['static.ning.com/**/badge*', 'static.ning.com/**/swf', 'static.ning.com/**/embed*'],
  reserved: ['www', 'static', 'api', 'blog', 'help', 'cdn', 'creators', 'build', 'socialnetworkmain'],
  confusedWith: [
    'a page that shows the badge of a network',
    'a site that moved away and kept images of api.ning.com',
    'a theme that borrows one of Ning’s stylesheets',
  ],
  examples: [
    {
      facts: {
        url: 'https://www.candidat-exemple.eu/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://static.ning.com/socialnetworkmain/widgets/index/css/common.css?xn_version=1',
          },
          { kind: 'script', url: 'https://static.ning.com/socialnetworkmain/widgets/lib/core.min.js?xn_version=1' },
        ],
        inlineScripts: ['ning = {"CurrentApp":{"premium":true,"id":"candidatexemple","name":"Exemple"'],
        ids: ['xg', 'xg_body', 'xg_masthead'],
        links: [
          { url: 'https://www.candidat-exemple.eu/main/authorization/signUp', text: 'Inscription', area: 'header' },
        ],
      },
      role: 'host',
      account: 'candidatexemple',
      variant: OLD,
    },
    {
      facts: {
        url: 'https://community.example.org/',
        assets: [
          {
            kind: 'stylesheet',
            url: 'https://static.ning.com/examplecommunity/widgets/index/css/main.css?xn_version=9',
          },
          { kind: 'script', url: 'https://static.ning.com/examplecommunity/widgets/lib/core.min.js?xn_version=9' },
        ],
      },
      role: 'host',
      account: 'examplecommunity',
      variant: NEW,
    },
    { facts: { url: 'https://mynetwork.ning.com/profiles/members/' }, role: 'host', account: 'mynetwork' },
    {
      // Its styles stand in a <style>, and its own words come after those of a library.
      facts: {
        url: 'https://reseau.example.net/',
        assets: [{ kind: 'image', url: 'https://api.ning.com/files/abc*def/header.png' }],
        inlineScripts: [
          'djConfig = { preventBackButtonFix: false, isDebug: false } ning = {"CurrentApp":{"premium":true,',
        ],
        ids: ['xn_bar', 'xg_themebody', 'xg_masthead'],
        classes: ['xg_theme', 'xg_subtab'],
        links: [
          { url: 'https://reseau.example.net/main/authorization/signUp?', text: 'Sign Up', area: 'header' },
          { url: 'https://reseau.example.net/profiles/blog/list', text: 'Blogs', area: 'nav' },
        ],
      },
      role: 'host',
      variant: OLD,
    },
  ],
  counterexamples: [
    { why: 'evilning.com is another name', facts: { url: 'https://evilning.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.ning.com.example.net/' } },
    {
      why: 'one borrowed stylesheet and its classes are no host',
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://static.ning.com/socialnetworkmain/widgets/index/css/common.css' }],
        classes: ['xg_module'],
      },
      role: 'loads-from',
    },
    {
      why: 'the badge of a network is an image on anyone’s page',
      facts: {
        assets: [
          { kind: 'image', url: 'https://api.ning.com/files/abc/badge.png' },
          { kind: 'media', url: 'https://static.ning.com/socialnetworkmain/widgets/index/swf/badge.swf' },
          { kind: 'frame', url: 'https://static.ning.com/socialnetworkmain/widgets/index/swf/badge.swf' },
        ],
      },
    },
    {
      why: 'an article that quotes the word',
      facts: {
        title: 'Ning is a social network',
        text: 'Ning = {"CurrentApp"} stands on every page of Ning networks.',
        metas: [{ name: 'description', content: 'Why Ning is a social network' }],
        links: [{ url: 'https://www.ning.com/', text: 'Ning', area: 'body' }],
      },
    },
  ],
});
