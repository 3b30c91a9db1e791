import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Speakable (Action Button)',
  kind: 'embedded-service',
  purpose: 'petitions',
  source: 'Public files that embed it, read 2026-08',
  date: '2026-08',
  hosts: ['speakable.com', 'www.speakable.com'],
  fingerprints: {
    address: ['speakable.com', 'www.speakable.com'],
    script: ['embed.actionbutton.co'],
    frame: ['embed.actionbutton.co'],
  },
  confusedWith: ['buttons that a site calls “action button”'],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://embed.actionbutton.co/widget/widget.min.js' }] },
      role: 'loads-from',
    },
    { facts: { url: 'https://www.speakable.com/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'a class that anyone may use', facts: { classes: ['action-button'], ids: ['action_button_container'] } },
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://embed.reactionbutton.co/widget.js' }] } },
  ],
});
