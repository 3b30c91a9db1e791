import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Notion',
  kind: 'host-platform',
  purpose: 'website',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Notion, and publicsuffix/list@e8c9a2b, read for their facts; background knowledge',
  date: '2026-08-19',
  hosts: ['notion.so', 'www.notion.so', 'notion.com', 'www.notion.com'],
  fingerprints: {
    address: ['{account}.notion.site', 'www.notion.so/{account}', 'www.notion.so', 'notion.so'],
    link: ['{account}.notion.site', 'www.notion.so/{account}'],
    frame: ['{account}.notion.site'],
    script: ['www.notion.so/_assets'],
    // Services that publish its pages on other domains use its class names too.
    class: ['notion-html', 'notion-body'],
  },
  reserved: ['www', 'product', 'pricing', 'help', 'login', 'signup', '_assets'],
  confusedWith: ['services of others that publish its pages on their own servers'],
  examples: [
    {
      facts: { url: 'https://example-campaign.notion.site/Programme-0123' },
      role: 'host',
      account: 'example-campaign',
    },
    {
      facts: {
        links: [{ url: 'https://example-campaign.notion.site/Programme-0123', text: 'Programme', area: 'body' }],
      },
      role: 'sends-to',
      account: 'example-campaign',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilnotion.site/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.notion.site.example.net/' } },
    { why: 'class names that others use', facts: { classes: ['notion-body', 'notion-html'] } },
  ],
});
