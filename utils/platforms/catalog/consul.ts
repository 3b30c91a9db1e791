import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Consul Democracy',
  kind: 'self-hosted-software',
  purpose: 'participation',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['consuldemocracy.org', 'www.consuldemocracy.org', 'consulproject.org'],
  fingerprints: {
    // Many sites have such paths: they add to the credit line and say nothing without it.
    path: ['/debates', '/proposals', '/budgets', '/legislation/processes'].map((match) => ({ match, weight: 1 })),
    credit: [
      { words: 'Consul', match: 'github.com/consul' },
      { words: 'Consul', match: 'github.com/consuldemocracy' },
      { words: 'Consul', match: 'consulproject.org' },
      { words: 'Consul', match: 'consuldemocracy.org' },
    ],
  },
  confusedWith: ['Decidim', 'consul, a tool for servers', 'consuls and consulates'],
  examples: [
    {
      facts: {
        url: 'https://decide.example-ciudad.es/',
        links: [
          { url: 'https://decide.example-ciudad.es/debates', text: 'Debates', area: 'nav' },
          { url: 'https://decide.example-ciudad.es/proposals', text: 'Propuestas', area: 'nav' },
          { url: 'https://consuldemocracy.org/', text: 'aplicación CONSUL DEMOCRACY', area: 'footer' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'paths of that name alone',
      facts: {
        url: 'https://www.example.org/debates',
        links: [
          { url: 'https://www.example.org/proposals', text: 'Proposals', area: 'nav' },
          { url: 'https://www.example.org/budgets', text: 'Budgets', area: 'nav' },
        ],
      },
    },
    {
      why: 'a consulate',
      facts: { links: [{ url: 'https://consul.example.org/', text: 'Consul', area: 'footer' }] },
    },
    {
      why: 'the tool for servers',
      facts: { links: [{ url: 'https://www.consul.io/', text: 'Consul', area: 'footer' }] },
    },
  ],
});
