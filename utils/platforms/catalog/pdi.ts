import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Political Data Intelligence (PDI)',
  kind: 'embedded-service',
  purpose: 'supporters',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['politicaldata.com', 'www.politicaldata.com'],
  fingerprints: {
    address: ['*.politicaldata.com', 'politicaldata.com'],
    script: ['*.politicaldata.com'],
    frame: ['*.politicaldata.com'],
    form: ['*.politicaldata.com'],
  },
  confusedWith: ['it keeps voters’ data and rarely shows on a page'],
  examples: [
    { facts: { url: 'https://www.politicaldata.com/' }, role: 'host' },
    {
      facts: {
        forms: [{ action: 'https://www.politicaldata.com/forms/example', method: 'post', fields: [], submit: 'Join' }],
      },
      role: 'sends-to',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://www.mypoliticaldata.com/' } },
    {
      why: 'a link to the company',
      facts: { links: [{ url: 'https://www.politicaldata.com/', text: 'PDI', area: 'footer' }] },
    },
  ],
});
