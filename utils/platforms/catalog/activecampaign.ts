import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'ActiveCampaign',
  kind: 'embedded-service',
  purpose: 'mailing',
  source: 'enthec/webappanalyzer@1b9eee8, entry ActiveCampaign, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: ['activecampaign.com', 'www.activecampaign.com'],
  fingerprints: {
    address: ['{account}.activehosted.com', '{account}.ac-page.com', '*.activecampaign.com', 'activecampaign.com'],
    script: ['{account}.activehosted.com', 'diffuser-cdn.app-us1.com', 'prism.app-us1.com', 'trackcmp.net'],
    frame: ['{account}.activehosted.com', '{account}.ac-page.com'],
    form: ['{account}.activehosted.com'],
    link: ['{account}.activehosted.com/f', '{account}.ac-page.com'],
    inlineScript: ["vgo('setAccount'"],
  },
  confusedWith: ['a form of one’s own that hands addresses over to it unseen'],
  examples: [
    {
      facts: {
        forms: [
          {
            action: 'https://examplecampaign.activehosted.com/proc.php',
            method: 'post',
            fields: [{ type: 'email', name: 'email', label: 'Email', required: true }],
            submit: 'Submit',
          },
        ],
      },
      role: 'sends-to',
      account: 'examplecampaign',
    },
    {
      facts: { assets: [{ kind: 'script', url: 'https://examplecampaign.activehosted.com/f/embed.php?id=1' }] },
      role: 'loads-from',
      account: 'examplecampaign',
    },
    { facts: { url: 'https://examplecampaign.ac-page.com/join' }, role: 'host', account: 'examplecampaign' },
  ],
  counterexamples: [
    { why: 'evilactivehosted.com is another name', facts: { url: 'https://x.evilactivehosted.com/f/1' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.activehosted.com.example.net/f/1' } },
    { why: 'the words in a sentence', facts: { text: 'An active campaign needs volunteers.' } },
  ],
});
