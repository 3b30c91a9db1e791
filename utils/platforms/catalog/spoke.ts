import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Spoke',
  kind: 'self-hosted-software',
  purpose: 'messages',
  source: 'MoveOnOrg/Spoke@12a0729, read for its facts',
  date: '2024-09-03',
  hosts: [],
  fingerprints: {
    inlineScript: [
      { match: 'window.SUPPRESS_SELF_INVITE', weight: 2.5 },
      { match: 'window.TERMS_REQUIRE', weight: 2.5 },
      { match: 'window.AUTH0_CLIENT_ID', weight: 0.5 },
    ],
    id: [{ match: 'mount', weight: 0.5 }],
  },
  confusedWith: ['other applications that name their first element “mount”'],
  examples: [
    {
      facts: {
        url: 'https://texting.example.org/login',
        inlineScripts: ['window.INITIAL_STATE={}; window.AUTH0_CLIENT_ID="a" window.SUPPRESS_SELF_INVITE=""'],
        ids: ['mount'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'marks that other applications have too',
      facts: { inlineScripts: ['window.AUTH0_CLIENT_ID="a"'], ids: ['mount'] },
    },
    { why: 'the word', facts: { title: 'She spoke', text: 'The candidate spoke in the square.' } },
  ],
});
