import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'CampaignPartner',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['campaignpartner.com', 'www.campaignpartner.com'],
  fingerprints: {
    address: ['*.campaignpartner.com', 'campaignpartner.com'],
    script: ['*.campaignpartner.com'],
    stylesheet: ['*.campaignpartner.com'],
    image: ['*.campaignpartner.com'],
    credit: [
      { words: 'CampaignPartner', match: 'www.campaignpartner.com' },
      { words: 'Campaign Partner', match: 'www.campaignpartner.com' },
    ],
    form: ['*.campaignpartner.com'],
  },
  confusedWith: ['a site that only credits it'],
  examples: [
    { facts: { url: 'https://example.campaignpartner.com/' }, role: 'host' },
    {
      facts: {
        url: 'https://www.example-for-sheriff.com/',
        links: [{ url: 'https://www.campaignpartner.com/', text: 'Powered by CampaignPartner', area: 'footer' }],
        assets: [{ kind: 'stylesheet', url: 'https://www.campaignpartner.com/css/site.css' }],
      },
      role: 'host',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.mycampaignpartner.com/' } },
    {
      why: 'a credit alone',
      facts: {
        links: [{ url: 'https://www.campaignpartner.com/', text: 'Powered by CampaignPartner', area: 'footer' }],
      },
    },
  ],
});
