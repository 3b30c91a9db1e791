import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Champaign',
  kind: 'self-hosted-software',
  purpose: 'petitions',
  source: 'SumOfUs/Champaign@570a5e2, read for its facts',
  date: '2023-03',
  hosts: [],
  fingerprints: {
    inlineScript: ['window.champaign'],
    class: [{ match: 'petition-bar__*', weight: 0.5 }],
  },
  confusedWith: ['ActionKit, to which its server posts', 'the town'],
  examples: [
    {
      facts: {
        url: 'https://actions.example.org/a/clean-rivers',
        inlineScripts: ['window.champaign = window.champaign || {}; window.champaign.personalization = {'],
        classes: ['petition-bar__main'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    { why: 'the town', facts: { title: 'Champaign', text: 'A rally in Champaign.' } },
    { why: 'marks alone', facts: { classes: ['petition-bar__main', 'petition-bar__content'] } },
  ],
});
