import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Fundraise Up',
  kind: 'embedded-service',
  purpose: 'donations',
  source: 'enthec/webappanalyzer@1b9eee8, entry Fundraise Up, and public files that embed it, read for their facts',
  date: '2026-08-17',
  hosts: ['fundraiseup.com', 'www.fundraiseup.com'],
  fingerprints: {
    address: ['fundraiseup.com', 'www.fundraiseup.com'],
    script: ['cdn.fundraiseup.com/widget', '*.fundraiseup.com'],
    frame: ['*.fundraiseup.com'],
    form: ['*.fundraiseup.com'],
    // Sites may serve its script themselves: the line that starts it stays the same.
    inlineScript: ["'call,catch,on,once,set,then"],
  },
  confusedWith: ['a site that serves its script itself: then no host of it shows'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://cdn.fundraiseup.com/widget/AEXAMPLE' }] }, role: 'loads-from' },
    {
      facts: {
        inlineScripts: ["(function(w,d,s,n,a){if(!w[n]){var l='call,catch,on,once,set,then,track' .split(',')"],
      },
      role: 'loads-from',
    },
    { facts: { url: 'https://fundraiseup.com/' }, role: 'host' },
  ],
  counterexamples: [
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://cdn.notfundraiseup.com/widget/A' }] },
    },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://fundraiseup.com/', text: 'Fundraise Up', area: 'footer' }] },
    },
  ],
});
