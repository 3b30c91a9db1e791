import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Campaign Monitor',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'enthec/webappanalyzer@1b9eee8, entry Campaign Monitor, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['campaignmonitor.com', 'www.campaignmonitor.com'],
  fingerprints: {
    address: [
      '{account}.createsend.com',
      '*.createsend.com',
      '*.createsend1.com',
      '*.campaignmonitor.com',
      'campaignmonitor.com',
    ],
    script: ['js.createsend1.com', '*.createsend1.com', '*.createsend.com'],
    form: ['{account}.createsend.com', '*.createsend.com', '*.createsend1.com'],
    link: ['{account}.createsend.com', '*.createsend1.com'],
    class: ['js-cm-form', 'js-cm-email-input'],
  },
  reserved: ['www', 'js', 'api', 'login', 'confirmsubscription', 'img'],
  confusedWith: ['software for campaigns: its name speaks of campaigns by mail'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://examplecampaign.createsend.com/t/r/s/abcdef/',
            method: 'post',
            fields: [{ type: 'email', name: 'cm-abcdef-abcdef', label: 'Email', required: true }],
            submit: 'Subscribe',
          },
        ],
      },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://js.createsend1.com/javascript/copypastesubscribeformlogic.js' }],
        classes: ['js-cm-form'],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://examplecampaign.createsend.com/h/r/1A2B' }, role: 'host', account: 'examplecampaign' },
  ],
  counterexamples: [
    { why: 'evilcreatesend.com is another name', facts: { url: 'https://x.evilcreatesend.com/t/r/s/x/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.createsend.com.example.net/t/r/s/x/' } },
    { why: 'the words in a title', facts: { title: 'Campaign monitor: who is ahead?' } },
  ],
});
