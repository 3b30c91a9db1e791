import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Prompt.io',
  kind: 'host-platform',
  purpose: 'messages',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['prompt.io', 'www.prompt.io'],
  fingerprints: {
    address: ['*.prompt.io', 'prompt.io'],
    script: ['*.prompt.io'],
    frame: ['*.prompt.io'],
    form: ['*.prompt.io'],
  },
  confusedWith: ['other names that end in “prompt.io”'],
  examples: [
    { facts: { url: 'https://www.prompt.io/' }, role: 'host' },
    { facts: { assets: [{ kind: 'script', url: 'https://app.prompt.io/widget.js' }] }, role: 'loads-from' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.myprompt.io/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.prompt.io/', text: 'Prompt.io', area: 'footer' }] },
    },
  ],
});
